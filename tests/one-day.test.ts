import { expect, it } from 'vitest'
import { invoiceRows } from '../electron/service/documents/pdf/invoice-rows.ts'
import { invoiceContent } from '../shared/contract/invoice.ts'
import { exchangeDocument } from './support/exchange-document.ts'
import { serviceOnFile } from './support/service-on-file.ts'

/** The day that docs/one-day.md follows: reserved 08:00–12:00, present 08:05–12:40, € 18,37 a day. */
const document = exchangeDocument({
  'children[0].schoolStartsOn': undefined,
  'carePlans[0]': {
    agreementId: 'a1',
    from: '2026-10-05',
    until: '2026-10-05',
    cycleWeeks: 1,
    cycleStart: '2026-10-05',
    slots: [{ week: 1, weekday: 1, from: '08:00', until: '12:00' }],
  },
  attendance: [{ childId: 'c1', hostId: 'h1', date: '2026-10-05', stays: [{ from: '08:05', until: '12:40' }] }],
  absences: [],
  extraCosts: [],
})

it('goes from the file to the euro on paper as docs/one-day.md says', async () => {
  await using service = await serviceOnFile(document, { today: '2026-11-10' })
  expect(service.rows('SELECT * FROM stays')).toEqual([
    { date: '2026-10-05', child_id: 'c1', from_minute: 485, until_minute: 760, host_id: 'h1' },
  ])
  const { invoices, payouts, problems } = await service.call('billing.preview', { month: '2026-10' })
  expect(problems).toEqual([])
  expect(invoices[0]?.lines).toEqual([
    { childId: 'c1', kind: 'attended', percent: 60, unitCents: 1102, quantity: 1, amountCents: 1102 },
  ])
  expect(payouts).toMatchObject([{ hostId: 'h1', totalCents: 1689 }])
  const { content } = await service.call('billing.family', { month: '2026-10', contractHolderId: 'p1' })
  expect(invoiceContent.parse(content).lines[0]?.days).toMatchObject([
    { reservedMinutes: 240, presentMinutes: 275, billedMinutes: 275, dayCents: 1837 },
  ])
  const identity = { number: '2026-00001', issuedOn: '2026-11-10', dueOn: '2026-11-30', structuredCommunication: '' }
  expect(invoiceRows({ ...identity, ...content } as Parameters<typeof invoiceRows>[0])[1]).toMatchObject({
    label: 'Halve dag, minder dan 5 uur',
    detail: 'ma\u00a05\u00a0oktober',
    percent: '60\u00a0%',
    quantity: '1',
    price: '11,02',
    amount: '11,02',
  })
})
