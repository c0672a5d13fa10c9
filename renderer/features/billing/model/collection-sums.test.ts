import { expect, test } from 'vitest'
import type { IssuedInvoice } from './billing-types.ts'
import { collectionSums } from './collection-sums.ts'

const invoice = (collection: IssuedInvoice['collection'], totalCents: number): IssuedInvoice => ({
  number: '2026-00001',
  issuedOn: '2026-11-10',
  dueOn: '2026-11-30',
  structuredCommunication: '202610001296',
  contractHolderId: 'p1',
  firstName: 'An',
  lastName: 'Persyn',
  collection,
  totalCents,
})

test('by transfer, by direct debit, and what needs no payment', () => {
  expect(collectionSums([invoice('transfer', 100), invoice('direct-debit', 250), invoice('none', 0)])).toEqual({
    all: { count: 3, cents: 350 },
    transfer: { count: 1, cents: 100 },
    directDebit: { count: 1, cents: 250 },
  })
})
