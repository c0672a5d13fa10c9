import { expect, it } from 'vitest'
import { parseNearDate } from './parse-near-date.ts'

it.each([
  ['16/11', '2026-11-10', '2026-11-16'],
  ['16.11', '2026-11-10', '2026-11-16'],
  ['16 nov', '2026-11-10', '2026-11-16'],
  ['4/1', '2026-12-20', '2027-01-04'],
  ['28/12', '2027-01-03', '2026-12-28'],
  ['29/2', '2027-11-10', '2028-02-29'],
  ['16/11/2025', '2026-11-10', '2025-11-16'],
  ['29/2', '2026-01-01', undefined],
  ['31/11', '2026-11-10', undefined],
  ['16', '2026-11-10', undefined],
  ['', '2026-11-10', undefined],
])('reads %s near %s', (typed, near, iso) => expect(parseNearDate(typed, near)).toBe(iso))
