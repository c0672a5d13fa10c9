import { readInvoices, readPayouts } from '../../../../db/repositories/issued-read.ts'
import { readMonths } from '../../../../db/repositories/issued-overview.ts'
import type { billing } from '../../../../shared/contract/billing.ts'
import { addMonths } from '../../../../shared/domain/calendar/period.ts'
import type { HandlersOf } from '../../context.ts'
import { writeDocuments } from './documents.ts'
import { familyMonth } from './family.ts'
import { overviewMonth } from './overview.ts'
import { previewMonth } from './preview.ts'
import { runMonth } from './run.ts'

/** Handlers of billing. */
export const billingHandlers: HandlersOf<keyof typeof billing> = {
  'billing.preview': ({ db }, { month }) => previewMonth(db, month),
  'billing.overview': ({ db, clock }, { month }) => overviewMonth(db, month, clock.today()),
  'billing.family': ({ db, clock }, { month, contractHolderId }) =>
    familyMonth(db, month, contractHolderId, clock.today()),
  'billing.months': async ({ db, clock }) => ({
    ...(await readMonths(db)),
    due: addMonths(clock.today().slice(0, 7), -1),
  }),
  'billing.issued': async ({ db }, { month }) => ({
    invoices: (await readInvoices(db, { month })).map((invoice) => ({
      number: invoice.number,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
      structuredCommunication: invoice.structuredCommunication,
      contractHolderId: invoice.contractHolder.id,
      firstName: invoice.contractHolder.firstName,
      lastName: invoice.contractHolder.lastName,
      collection: invoice.collection,
      totalCents: invoice.totalCents,
    })),
    payouts: (await readPayouts(db, { month })).map((payout) => ({
      number: payout.number,
      hostId: payout.host.id,
      firstName: payout.host.firstName,
      lastName: payout.host.lastName,
      payOn: payout.payOn,
      totalCents: payout.totalCents,
    })),
  }),
  'billing.run': runMonth,
  'billing.cancel': async ({ cancel }, { requestId }) => ({ cancelled: cancel(requestId) }),
  'billing.documents': writeDocuments,
}
