import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HomeVisit } from '../exchange/visits.ts'
import { fieldsOf, isFieldOf, withFields, type FieldValue } from './fields.ts'

const bare: HomeVisit = { id: 'v1', hostId: 'h1', status: 'planned', date: '2026-11-22', isAnnounced: true }

const paths = fc.constantFrom(
  'notes',
  'from',
  'visitor',
  'presentChildren/c1',
  'presentChildren/a/b',
  'presentOwnChildren/o1',
  'checks/sleep/answer',
  'checks/sleep/note',
  'checks/a/b/note',
  'scores/environment/score',
  'scores/well-being/note',
  'photos/p1/caption',
)
const valueOf = (path: string, seed: number): FieldValue => (path.startsWith('present') ? true : `waarde ${seed}`)

describe('fields of a record', () => {
  it('are written and read back, whatever the order in which they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(paths, fc.nat(9)), { maxLength: 12 }), (typed) => {
        const last = new Map(typed.map(([path, seed]) => [path, valueOf(path, seed)]))
        const inTurn = typed.reduce(
          (visit, [path, seed]) => withFields('visit', visit, new Map([[path, valueOf(path, seed)]])),
          bare,
        )
        const atOnce = withFields('visit', bare, new Map([...last].toReversed()))
        expect(JSON.stringify(inTurn)).toBe(JSON.stringify(atOnce))
        for (const [path, value] of last) expect(fieldsOf('visit', inTurn).get(path)).toBe(value)
      }),
    )
  })

  it('that are emptied leave nothing behind', () => {
    fc.assert(
      fc.property(fc.uniqueArray(paths), (typed) => {
        const full = withFields('visit', bare, new Map(typed.map((path) => [path, valueOf(path, 1)])))
        expect(withFields('visit', full, new Map(typed.map((path) => [path, undefined])))).toEqual(bare)
      }),
    )
  })

  it('with the id and the host are the whole record', () => {
    const visit: HomeVisit = {
      ...bare,
      presentChildren: ['c1', 'c2'],
      otherPresent: 1,
      checks: [{ itemId: 'sleep', answer: 'good', note: 'op de rug' }],
      scores: [
        { dimension: 'well-being', score: 3 },
        { dimension: 'environment', score: 2, note: 'klein' },
      ],
      notes: 'Rustige ochtend.',
      photos: [{ id: 'p1', file: `${'0'.repeat(64)}.jpg`, addedAt: '2026-11-22T10:00' }],
    }
    expect(JSON.stringify(withFields('visit', { ...bare }, fieldsOf('visit', visit)))).toBe(JSON.stringify(visit))
  })

  it.each([
    'id',
    'hostId',
    'edits',
    'checks/sleep',
    'checks/sleep/itemId',
    'presentChildren',
    'nergens/a/b',
    '__proto__/a/b',
    'toString/a/b',
    '',
  ])('of which %j is none', (path) => {
    expect(isFieldOf('visit', path)).toBe(false)
    expect(() => withFields('visit', bare, new Map([[path, 'x']]))).toThrow(RangeError)
  })
})
