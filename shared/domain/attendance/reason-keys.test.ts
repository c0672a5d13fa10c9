import { expect, it } from 'vitest'
import type { AbsenceReasonRecord } from '../exchange/document.ts'
import { isKeyTaken } from './reason-keys.ts'

const row = (changes: Partial<AbsenceReasonRecord> = {}): AbsenceReasonRecord => ({
  id: 'r1',
  from: '2026-11-01',
  name: 'Ziek met attest',
  kind: 'illness',
  billing: 'free',
  isJustified: true,
  needsDocument: true,
  isActive: true,
  ...changes,
})

it.each([
  ['no letter', row(), [], false],
  ['a free letter', row({ key: 'd' }), [], false],
  ['the letter of no reservation', row({ key: 'n' }), [], true],
  ['a letter of every service', row({ key: 'z' }), [], true],
  ['its own letter', row({ id: 'illness', key: 'z' }), [], false],
  ['a letter that was given up', row({ key: 'z' }), [row({ id: 'illness', from: '2026-01-01', key: 's' })], false],
  ['a letter that is given up later', row({ key: 'z' }), [row({ id: 'illness', from: '2027-01-01', key: 's' })], true],
  ['the letter of another', row({ key: 'd' }), [row({ id: 'r2', from: '2026-01-01', key: 'd' })], true],
  ['the letter that another gets later', row({ key: 'd' }), [row({ id: 'r2', from: '2027-01-01', key: 'd' })], true],
  ['one out of use', row({ key: 'd' }), [row({ id: 'r2', from: '2026-01-01', key: 'd', isActive: false })], false],
  ['a row that is put out of use itself', row({ key: 'z', isActive: false }), [], false],
])('%s', (_name, given, own, expected) => expect(isKeyTaken(given, own)).toBe(expected))
