import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HomeVisit } from '../exchange/visits.ts'
import { headsOf } from './edits.ts'
import { fieldsOf } from './fields.ts'
import { mergeRecord } from './merge-record.ts'
import { allEditsOf, recordOf } from './record-edits.ts'
import { conflictsOf, markShared, settleField, writeFields } from './register.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const bare: HomeVisit = { id: 'v1', hostId: 'h1', status: 'planned', date: '2026-11-22', isAnnounced: true }
const merge = (ours: HomeVisit, theirs: HomeVisit): HomeVisit => mergeRecord('visit', ours, theirs, digest)

const typed = fc.oneof(
  fc.record({ field: fc.constant('notes'), value: fc.constantFrom('a', 'b', 'c', '', undefined) }),
  fc.record({ field: fc.constantFrom('from', 'until'), value: fc.constantFrom('08:00', '10:00', '12:00', undefined) }),
  fc.record({ field: fc.constantFrom('presentChildren/c1', 'presentChildren/c2'), value: fc.boolean() }),
  fc.record({ field: fc.constant('checks/sleep/answer'), value: fc.constantFrom('good', 'bad', undefined) }),
  fc.record({ field: fc.constant('isAnnounced'), value: fc.boolean() }),
  fc.record({ field: fc.constant('status'), value: fc.constantFrom('planned', 'done', 'cancelled') }),
)
const machine = fc.nat(2)
/** What happens on three machines: somebody types, a folder goes from one to another, a conflict is settled, a backup put back. */
const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type' as const), machine, typed, by: fc.constantFrom('An', 'Bea') }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('bring' as const), machine, to: machine }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), machine }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('back-up' as const), machine }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), machine }) },
)
type Event = typeof event extends fc.Arbitrary<infer Kind> ? Kind : never

/** Plays the events; clocks run at random (`times`). Gives the three machines, and every edit that was ever brought. */
function play(events: readonly Event[], times: readonly number[]) {
  const machines: HomeVisit[] = [0, 1, 2].map(() => ({ ...bare, isShared: true }))
  const backups = machines.map((visit) => visit)
  const brought: { to: number; visit: HomeVisit }[] = []
  for (const [turn, happens] of events.entries()) {
    const at = `2026-11-22T08:00:${String(times[turn % times.length]).padStart(2, '0')}.000Z`
    const mine = machines[happens.machine] as HomeVisit
    if (happens.kind === 'type') {
      const written = new Map([[happens.typed.field, happens.typed.value]])
      const next = writeFields('visit', mine, written, { at, by: happens.by, digest })
      // As the service does: an end before its start is refused.
      if (next.from === undefined || next.until === undefined || next.until > next.from)
        machines[happens.machine] = next
    } else if (happens.kind === 'bring') {
      const gone = markShared('visit', mine)
      machines[happens.machine] = gone
      machines[happens.to] = merge(machines[happens.to] as HomeVisit, gone)
      brought.push({ to: happens.to, visit: gone })
    } else if (happens.kind === 'settle') {
      const [conflict] = conflictsOf('visit', mine)
      const value = conflict?.values.at(-1)
      if (conflict && value)
        machines[happens.machine] = settleField('visit', mine, conflict.field, value.value, { at, by: 'An', digest })
    } else if (happens.kind === 'back-up') backups[happens.machine] = mine
    else machines[happens.machine] = backups[happens.machine] as HomeVisit
  }
  return { machines, brought }
}

const history = fc.tuple(fc.array(event, { maxLength: 30 }), fc.array(fc.nat(59), { minLength: 1, maxLength: 8 }))

describe('merging a record', () => {
  it('gives the same in any order and any number of times', () => {
    fc.assert(
      fc.property(history, fc.array(machine, { minLength: 6, maxLength: 9 }), ([events, times], order) => {
        const [a, b, c] = play(events, times).machines as [HomeVisit, HomeVisit, HomeVisit]
        const all = merge(merge(a, b), c)
        expect(merge(a, merge(b, c))).toEqual(all)
        expect(JSON.stringify(merge(merge(c, a), b))).toBe(JSON.stringify(all))
        const any = [...order, 0, 1, 2].map((one) => [a, b, c][one] as HomeVisit).reduce(merge)
        expect(JSON.stringify(any)).toBe(JSON.stringify(all))
      }),
      { numRuns: 400 },
    )
  })

  it('with itself, or with what went out and came back unchanged, is nothing', () => {
    fc.assert(
      fc.property(history, ([events, times]) => {
        for (const visit of play(events, times).machines) {
          const gone = markShared('visit', visit)
          expect(JSON.stringify(merge(gone, gone))).toBe(JSON.stringify(gone))
          expect(JSON.stringify(recordOf('visit', visit, allEditsOf('visit', visit, digest)))).toBe(
            JSON.stringify(visit),
          )
        }
      }),
    )
  })

  it('loses nothing: every value that was ever brought is shown, or replaced by one that its writer saw it under', () => {
    fc.assert(
      fc.property(history, ([events, times]) => {
        const { machines, brought } = play(
          events.filter(({ kind }) => kind !== 'restore'),
          times,
        )
        for (const { to, visit } of brought) {
          const now = allEditsOf('visit', machines[to] as HomeVisit, digest)
          for (const [field, edits] of allEditsOf('visit', visit, digest)) {
            const kept = new Map((now.get(field) ?? []).map((edit) => [edit.id, edit]))
            const replaced = new Set([...kept.values()].flatMap(({ replaces = [] }) => replaces))
            const heads = new Set(headsOf([...kept.values()]).map(({ id }) => id))
            for (const { id, value } of edits) {
              expect(kept.get(id)?.value).toBe(value)
              expect(heads.has(id) || replaced.has(id)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives a record that the document allows, and shows of each field its latest value', () => {
    fc.assert(
      fc.property(history, ([events, times]) => {
        const { from, until, ...visit } = play(events, times).machines.reduce(merge)
        if (from !== undefined && until !== undefined) expect(until > from).toBe(true)
        for (const field of ['status', 'date', 'isAnnounced']) expect(fieldsOf('visit', visit).has(field)).toBe(true)
      }),
    )
  })

  it('is of one record', () => {
    expect(() => merge(bare, { ...bare, id: 'v2' })).toThrow(RangeError)
    expect(() => merge(bare, { ...bare, hostId: 'h2' })).toThrow(RangeError)
  })
})
