import { expect, it } from 'vitest'
import { isKindcode } from './kindcode.ts'

it.each([
  '130101-010-02',
  '130101 010 02',
  '13010101002',
  '130101010',
  '130101-010',
  // 29 February of 2000, and of 1996 though not of 2096's neighbour: one of both centuries is enough.
  '000229-001',
  '960229-001-01',
])('%s is a kindcode (R22)', (text) => expect(isKindcode(text)).toBe(true))

it.each([
  // T25: month 13, and an attest number of nothing.
  '221301-444-01',
  '130101-010-00',
  '130101-000-01',
  '230229-001-01',
  '130132-010-02',
  '1301010',
  '1301010100',
  '130101-010-2',
  '130101-010-002',
  '130101.010.02',
  '130101--010',
  '',
])('%j is none', (text) => expect(isKindcode(text)).toBe(false))
