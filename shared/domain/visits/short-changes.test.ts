import { expect, it } from 'vitest'
import { shortChanges } from './short-changes.ts'

const long = (end: string): string => `${'a'.repeat(400)}${end}${'z'.repeat(400)}`

it('short values are shown as they are, what machines tell each other is not', () => {
  const before = { id: 'v1', date: '2026-11-01', notes: 'kort', isShared: true }
  expect(shortChanges(before, { id: 'v1', date: '2026-11-02', otherPresent: 2, edits: [{}] })).toEqual([
    { field: 'date', before: '2026-11-01', after: '2026-11-02' },
    { field: 'otherPresent', after: 2 },
    { field: 'notes', before: 'kort' },
  ])
  expect(shortChanges(before, { ...before })).toEqual([])
})

it('of a long text the place where it differs is shown, no longer than a few lines', () => {
  const [change] = shortChanges({ notes: long('oud') }, { notes: long('nieuw') })
  expect(change).toEqual({
    field: 'notes',
    before: `…${'a'.repeat(60)}oud${'z'.repeat(60)}…`,
    after: `…${'a'.repeat(60)}nieuw${'z'.repeat(60)}…`,
  })
  const [added] = shortChanges({}, { notes: 'x'.repeat(200_000) })
  expect(added).toEqual({ field: 'notes', after: `${'x'.repeat(300)}…` })
  const [emptied] = shortChanges({ notes: 'x'.repeat(400) }, {})
  expect(emptied).toEqual({ field: 'notes', before: `${'x'.repeat(300)}…` })
})

it('half a character is never shown', () => {
  // The 300th place lies within the face.
  const [change] = shortChanges({}, { notes: `${'x'.repeat(299)}👶 en meer` })
  expect(change).toEqual({ field: 'notes', after: `${'x'.repeat(299)}…` })
})

it('of a list the entries that differ are shown', () => {
  const checks = [
    { text: 'a', answer: 'good' },
    { text: 'b', answer: 'good', note: 'n'.repeat(1_000) },
  ]
  expect(shortChanges({ checks }, { checks: [checks[0], { text: 'b', answer: 'bad' }] })).toEqual([
    {
      field: 'checks',
      before: [{ text: 'b', answer: 'good', note: `${'n'.repeat(300)}…` }],
      after: [{ text: 'b', answer: 'bad' }],
    },
  ])
  expect(shortChanges({}, { presentChildren: ['c1'] })).toEqual([{ field: 'presentChildren', after: ['c1'] }])
})
