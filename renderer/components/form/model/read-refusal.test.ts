import { expect, it } from 'vitest'
import { isReason } from './reason.ts'
import { refusalOf, versionOf } from './read-refusal.ts'

it('reads faults and conflicts, and leaves other refusals to the screen', () => {
  const fault = { path: 'iban', code: 'invalid-iban', message: 'x' }
  expect(refusalOf({ code: 'validation', reason: 'faults', details: { faults: [fault] } })).toEqual({
    kind: 'faults',
    faults: [fault],
  })
  const details = { version: 4, record: { id: 'h1' } }
  expect(refusalOf({ code: 'conflict', reason: 'version-conflict', details })).toEqual({
    kind: 'conflict',
    theirs: { version: 4, record: { id: 'h1' } },
  })
  expect(refusalOf({ code: 'conflict', reason: 'version-conflict' })).toBeUndefined()
  expect(refusalOf({ code: 'conflict', reason: 'over-capacity', details })).toBeUndefined()
  expect(refusalOf(undefined)).toBeUndefined()
})

it('reads the version of an answer', () => {
  expect([versionOf({ id: 'x', version: 2 }), versionOf({}), versionOf(undefined)]).toEqual([2, undefined, undefined])
})

it('asks five characters of a reason', () => {
  expect([isReason('ouder'), isReason('  oud  '), isReason('')]).toEqual([true, false, false])
})
