import { expect, test } from 'vitest'
import { sampleDay } from '../testing/sample-month.ts'
import { billSections, freeHalfDaysLeft } from './bill-sections.ts'
import type { BillContent, BillLine } from './billing-types.ts'

const line = (changes: Partial<BillLine>): BillLine => ({
  childId: 'lotte',
  kind: 'attended',
  percent: 100,
  unitCents: 1837,
  quantity: 1,
  amountCents: 1837,
  days: [],
  ...changes,
})
const child = (childId: string, left: number) => ({
  childId,
  firstName: childId,
  lastName: 'Wuyts',
  hosts: [],
  tariffs: [],
  freeDays: [{ agreementId: 'a', year: 2026, entitled: 20, usedBefore: 0, usedThisMonth: 0, left }],
})
const content: BillContent = {
  month: '2026-10',
  collection: 'transfer',
  contractHolder: { id: 'p1', firstName: 'Katrien', lastName: 'Wuyts', street: '', postcode: '', city: '' },
  children: [child('lotte', 5), child('sien', 0)],
  lines: [
    line({ percent: 60, unitCents: 1102, quantity: 3, amountCents: 3306 }),
    line({ quantity: 8, amountCents: 14_696 }),
    line({ childId: 'sien', kind: 'charged-absence' }),
    line({ kind: 'cost', amountCents: 420, unitCents: 420, description: 'Luiers' }),
    line({ kind: 'cost', amountCents: 420, unitCents: 420, description: 'Luiers' }),
  ],
  uncharged: [
    {
      childId: 'lotte',
      kind: 'free-absence',
      days: [
        sampleDay('2026-10-14', { absence: { reason: 'illness', late: false } }),
        sampleDay('2026-10-15', { absence: { reason: 'illness', late: false, ruling: 'free' } }),
      ],
    },
    { childId: 'lotte', kind: 'closed', days: [sampleDay('2026-10-26', { closure: 'leave' })] },
  ],
  totalCents: 14_696 + 3306 + 1837 + 840,
}

test('per child: whole days before half days, days at zero, costs last', () => {
  const [lotte, sien] = billSections(content)
  expect(lotte?.rows.map((row) => row.id)).toEqual([
    'lotte attended 100 1837',
    'lotte attended 60 1102',
    'lotte free-day',
    'lotte excused',
    'lotte closed',
    'lotte cost 0',
    'lotte cost 1',
  ])
  expect(sien?.rows).toHaveLength(1)
})

test('the children add up to the bill', () => {
  const sections = billSections(content)
  expect(sections.reduce((sum, section) => sum + section.cents, 0)).toBe(content.totalCents)
})

test('what is left of the free days is over all agreements', () => {
  expect(content.children.map(freeHalfDaysLeft)).toEqual([5, 0])
})
