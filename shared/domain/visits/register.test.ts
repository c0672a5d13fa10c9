import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { HomeVisit } from '../exchange/visits.ts'
import { mergeRecord } from './merge-record.ts'
import { conflictsOf, markShared, settleField, writeFields } from './register.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const at = (minute: number): string => `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`
const by = (who: string, minute: number) => ({ by: who, at: at(minute), digest })
const write = (visit: HomeVisit, field: string, value: string | undefined, who: string, minute: number) =>
  writeFields('visit', visit, new Map([[field, value]]), by(who, minute))
const merge = (ours: HomeVisit, theirs: HomeVisit) => mergeRecord('visit', ours, theirs, digest)

const bare: HomeVisit = { id: 'v1', hostId: 'h1', status: 'planned', date: '2026-11-22', isAnnounced: true }
const shared: HomeVisit = { ...bare, from: '09:00', until: '12:00', notes: 'rustig', isShared: true }

describe('writing a field', () => {
  it('of a record that no other machine has keeps no edits', () => {
    expect(write(bare, 'notes', 'rustig', 'An', 1)).toEqual({ ...bare, notes: 'rustig' })
  })

  it('of a shared one makes one edit of all that a person types, in view of what stood there', () => {
    const typed = ['e', 'er', 'er huilt', 'er huilt iemand'].reduce(
      (visit, text, minute) => write(visit, 'notes', text, 'An', minute),
      shared,
    )
    expect(typed.notes).toBe('er huilt iemand')
    const [origin, edit, ...more] = typed.edits ?? []
    expect(more).toEqual([])
    expect(origin).toMatchObject({ value: 'rustig', isShared: true })
    expect(edit).toMatchObject({ value: 'er huilt iemand', by: 'An', at: at(3), replaces: [origin?.id] })
  })

  it('back to what stood there leaves no trace', () => {
    const there = write(shared, 'notes', 'x', 'An', 1)
    expect(write(there, 'notes', 'rustig', 'An', 2)).toEqual(shared)
    const empty = write(write(shared, 'visitor', 'An', 'An', 1), 'visitor', '', 'An', 2)
    expect(empty).toEqual(shared)
  })

  it('never changes an edit that has left the machine, or one of somebody else', () => {
    const gone = markShared('visit', write(shared, 'notes', 'eerst', 'An', 1))
    const later = write(gone, 'notes', 'later', 'An', 2)
    const other = write(later, 'notes', 'van Bea', 'Bea', 3)
    expect((other.edits ?? []).map(({ value }) => value)).toEqual(['rustig', 'eerst', 'later', 'van Bea'])
    expect(other.notes).toBe('van Bea')
  })

  it('shows what was typed last, also on a machine whose clock is behind', () => {
    const ahead = markShared('visit', write(shared, 'notes', 'van de toekomst', 'Bea', 50))
    expect(write(ahead, 'notes', 'nu', 'An', 1).notes).toBe('nu')
  })

  it('refuses to empty what a record always has', () => {
    expect(() => write(shared, 'status', undefined, 'An', 1)).toThrow(RangeError)
    expect(() => write(shared, 'edits', 'x', 'An', 1)).toThrow(RangeError)
  })
})

describe('a field that two machines wrote', () => {
  const mine = write(shared, 'notes', 'van An', 'An', 1)
  const theirs = markShared('visit', write(shared, 'notes', 'van Bea', 'Bea', 2))
  const both = merge(mine, theirs)

  it('shows the latest, keeps both, and is a conflict until somebody settles it', () => {
    expect(both.notes).toBe('van Bea')
    expect(conflictsOf('visit', both)).toEqual([
      {
        field: 'notes',
        values: [
          { editId: expect.any(String), value: 'van Bea', at: at(2), by: 'Bea' },
          { editId: expect.any(String), value: 'van An', at: at(1), by: 'An' },
        ],
      },
    ])
    const settled = settleField('visit', both, 'notes', 'van An', by('An', 3))
    expect(conflictsOf('visit', settled)).toEqual([])
    expect(settled.notes).toBe('van An')
    expect((settled.edits ?? []).map(({ value }) => value)).toEqual(['rustig', 'van An', 'van Bea', 'van An'])
  })

  it('stays one while somebody types on in the value that is shown', () => {
    const typed = write(both, 'notes', 'van Bea, en nog iets', 'An', 4)
    expect(typed.notes).toBe('van Bea, en nog iets')
    expect(conflictsOf('visit', typed)[0]?.values.map(({ value }) => value)).toEqual(['van Bea, en nog iets', 'van An'])
  })

  it('stays settled when the other machine is merged again, and settling it twice differently is a conflict again', () => {
    const here = settleField('visit', both, 'notes', 'van An', by('An', 3))
    const there = settleField('visit', merge(theirs, mine), 'notes', 'beide', by('Bea', 4))
    expect(merge(here, theirs)).toEqual(here)
    expect(conflictsOf('visit', merge(here, there))[0]?.values).toHaveLength(2)
  })

  it('is none when both wrote the same', () => {
    const same = merge(write(shared, 'notes', 'gelijk', 'An', 1), write(shared, 'notes', 'gelijk', 'Bea', 2))
    expect(conflictsOf('visit', same)).toEqual([])
    expect(conflictsOf('visit', write(same, 'notes', 'anders', 'An', 3))).toEqual([])
  })

  it('holds both values that it had before anything was kept, where machines began differently', () => {
    const unlike = merge({ ...bare, notes: 'hier' }, { ...bare, notes: 'daar', isShared: true })
    expect(
      conflictsOf('visit', unlike)[0]
        ?.values.map(({ value }) => value)
        .sort(),
    ).toEqual(['daar', 'hier'])
  })

  it('of which one is planned and the other done is a conflict like any other', () => {
    const statuses = merge(write(shared, 'status', 'done', 'An', 2), write(shared, 'status', 'cancelled', 'Bea', 1))
    expect(statuses.status).toBe('done')
    expect(conflictsOf('visit', statuses).map(({ field }) => field)).toEqual(['status'])
  })
})

describe('a start that one machine moved behind the end that the other moved', () => {
  const later = write(write(shared, 'from', '13:00', 'An', 1), 'until', '15:00', 'An', 1)
  const sooner = markShared('visit', write(shared, 'until', '10:00', 'Bea', 2))
  const both = merge(later, sooner)

  it('hides the end, which waits as a conflict', () => {
    expect([both.from, both.until]).toEqual(['13:00', undefined])
    expect(conflictsOf('visit', both)[0]).toMatchObject({
      field: 'until',
      values: [{ value: '10:00' }, { value: '15:00' }],
    })
  })

  it('shows it again as soon as the start lets it', () => {
    expect(write(both, 'from', '08:00', 'An', 3).until).toBe('10:00')
    expect(write(both, 'from', '14:00', 'An', 3).until).toBeUndefined()
    expect(settleField('visit', both, 'until', '15:00', by('An', 3)).until).toBe('15:00')
  })

  it('waits with one value where only that is left', () => {
    const one = merge({ ...bare, from: '13:00', isShared: true }, { ...bare, until: '10:00' })
    expect(conflictsOf('visit', one)).toMatchObject([{ field: 'until', values: [{ value: '10:00' }] }])
    expect(merge(one, one)).toEqual(one)
    expect(write(one, 'from', '09:00', 'An', 3)).toMatchObject({ from: '09:00', until: '10:00' })
  })
})
