import { expect, it } from 'vitest'
import { billedElsewhere } from './billed-elsewhere.ts'
import type { FamilyBill } from './bill-period.ts'
import { parseDate } from '../calendar/date.ts'
import type { IssuedInvoice } from './issued.ts'

const bill = (contractHolderId: string, childId: string, dates: readonly string[]) =>
  ({
    contractHolderId,
    lines: [{ childId, days: dates.map((date) => ({ date: parseDate(date) })) }],
  }) as unknown as FamilyBill
const issued = (id: string, childId: string, dates: readonly string[]) =>
  ({ contractHolder: { id }, lines: [{ childId, days: dates.map((date) => ({ date })) }] }) as unknown as IssuedInvoice

const monday = '2026-10-05'
const tuesday = '2026-10-06'

it('a day that went from one family to another is billed elsewhere, but only that day', () => {
  const families = [bill('p1', 'c', []), bill('p2', 'c', [monday, tuesday])]
  const elsewhere = billedElsewhere([issued('p1', 'c', [monday])], families)
  expect(elsewhere(families[1]!)).toEqual([{ childId: 'c', date: monday }])
})

it('a day that both are billed for, or that is of another child, is not', () => {
  const both = [bill('p1', 'c', [monday]), bill('p2', 'c', [monday]), bill('p3', 'd', [monday])]
  const elsewhere = billedElsewhere([issued('p1', 'c', [monday])], both)
  expect(both.map(elsewhere)).toEqual([[], [], []])
  expect(billedElsewhere([], both)(both[0]!)).toEqual([])
})
