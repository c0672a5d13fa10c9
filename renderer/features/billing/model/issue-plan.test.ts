import { expect, test } from 'vitest'
import { sampleFamily, sampleMonth } from '../testing/sample-month.ts'
import { issuePlan } from './issue-plan.ts'
import { questionsOf } from './questions.ts'

test('what goes, what is held back, and what went before', () => {
  const month = sampleMonth([
    sampleFamily('p1'),
    sampleFamily('p2', { openDays: [{ childId: 'p2-c', date: '2026-10-05' }], totalCents: 10_000 }),
    sampleFamily('p3', { missingTariffs: [{ childId: 'p3-c', dates: ['2026-10-05'] }] }),
    sampleFamily('p4', { issuedNumber: '2026-00001' }),
  ])
  expect(issuePlan(month, questionsOf(month))).toMatchObject({
    invoices: 2,
    invoiceCents: 25_000,
    payouts: 1,
    payoutCents: 112_600,
    acceptedDays: 1,
    acceptedFamilies: 1,
    earlier: 1,
    heldBack: [{ contractHolderId: 'p3' }],
  })
})

test('families with a mandate that are not collected, by reason: only those that get an invoice to pay', () => {
  const month = sampleMonth([
    sampleFamily('p1', { uncollected: 'mandate-unusable' }),
    sampleFamily('p2', { uncollected: 'no-creditor-id' }),
    sampleFamily('p3', { uncollected: 'no-creditor-id' }),
    sampleFamily('p4', { uncollected: 'no-creditor-id', totalCents: 0 }),
    sampleFamily('p5', { uncollected: 'no-creditor-id', issuedNumber: '2026-00001' }),
    sampleFamily('p6'),
  ])
  expect(issuePlan(month, questionsOf(month)).uncollected).toEqual([
    { reason: 'no-creditor-id', families: 2 },
    { reason: 'mandate-unusable', families: 1 },
  ])
})
