import { collections, lineKinds, unchargedKinds } from '../domain/billing/issued.ts'
import { heldBackCodes } from '../domain/billing/plan-run.ts'
import { problemCodes } from '../domain/billing/problems.ts'
import { command, query, signal } from './define.ts'
import { invoiceContent, invoiceIdentity, invoiceLine } from './invoice.ts'
import { cents, entityId, isoDate, isoMonth, nothing, path, percent, personName } from './values.ts'
import { z } from './zod.ts'

const problemCode = z.enum(problemCodes)

/** A problem as the command line prints it (exchange.md §2, §6). */
export const problem = z.object({
  code: problemCode,
  childId: entityId,
  contractHolderId: entityId.optional(),
  date: isoDate.optional(),
  dates: z.array(isoDate).optional(),
})

const previewLine = invoiceLine.pick({
  childId: true,
  kind: true,
  percent: true,
  unitCents: true,
  quantity: true,
  amountCents: true,
})

const preview = z.object({
  month: isoMonth,
  invoices: z.array(z.object({ contractHolderId: entityId, totalCents: cents, lines: z.array(previewLine) })),
  payouts: z.array(
    z.object({
      hostId: entityId,
      totalCents: cents,
      lines: z.array(
        z.object({
          childId: entityId,
          percent,
          unitCents: cents,
          quantity: z.int(),
          amountCents: cents,
        }),
      ),
    }),
  ),
  problems: z.array(problem),
})

/** Why an amount differs from last month: days (or costs) of one kind and percent, more or fewer; the cents add up to the difference. */
const cause = z.object({
  kind: z.enum([...lineKinds, ...unchargedKinds]),
  percent,
  quantity: z.int(),
  cents,
})

const childName = z.object({ childId: entityId, ...personName.shape })

/** A family in the month's list. Amounts are undefined where there is no bill. */
const familyRow = z.object({
  contractHolderId: entityId,
  ...personName.shape,
  children: z.array(childName),
  /** The host the family is listed under: that of its first agreement in the month. */
  hostId: entityId.optional(),
  totalCents: cents.optional(),
  previousCents: cents.optional(),
  causes: z.array(cause),
  /** An agreement of the family starts or ends in this month. */
  startsOn: isoDate.optional(),
  endsOn: isoDate.optional(),
  /** Days that nobody answered for. */
  openDays: z.array(z.object({ childId: entityId, date: isoDate })),
  /** Children and dates without an attest: the invoice is held back. */
  missingTariffs: z.array(z.object({ childId: entityId, dates: z.array(isoDate) })),
  /** Days that somebody else was invoiced for before agreements changed: the invoice is held back. */
  billedElsewhere: z.array(isoDate),
  issuedNumber: z.string().optional(),
  /** The family has a mandate, but cannot be collected by it. */
  uncollected: z.enum(['no-creditor-id', 'no-account', 'mandate-unusable']).optional(),
})

const overview = z.object({
  month: isoMonth,
  previousMonth: isoMonth,
  hosts: z.array(z.object({ hostId: entityId, ...personName.shape })),
  families: z.array(familyRow),
  totals: z.object({ cents, previousCents: cents, invoices: z.int() }),
  /** Presences that no agreement covers: they are paid to the host and billed to nobody. */
  uncovered: z.array(z.object({ childId: entityId, ...personName.shape, date: isoDate, hostId: entityId })),
  payouts: z.array(
    z.object({
      hostId: entityId,
      ...personName.shape,
      childDays: z.int(),
      totalCents: cents,
      issuedNumber: z.string().optional(),
    }),
  ),
  /** The runs of this month so far, oldest first. */
  runs: z.array(
    z.object({
      sequence: z.int(),
      issuedAt: z.string(),
      issuedBy: z.string(),
      invoices: z.int(),
      invoiceCents: cents,
      payouts: z.int(),
      payoutCents: cents,
      dueOn: isoDate.optional(),
      collected: z.int(),
      collectedCents: cents,
      /** False after a crash between issuing and writing: the documents have to be written again. */
      documented: z.boolean(),
    }),
  ),
})

const runReasons = ['open-problems', 'documents-failed', 'issued-without-documents'] as const

const runResult = z.object({
  month: isoMonth,
  issued: z.array(
    z.object({
      contractHolderId: entityId,
      number: z.string(),
      structuredCommunication: z.string(),
      totalCents: cents,
    }),
  ),
  payouts: z.array(z.object({ hostId: entityId, totalCents: cents })),
  heldBack: z.array(z.object({ contractHolderId: entityId, code: z.enum(heldBackCodes) })),
  /** Names below the folder that was given. */
  files: z.array(z.string()),
})

/** Billing a month: looking at it, explaining it, issuing it, writing its documents. */
export const billing = {
  /** Exactly what `billing preview --json` prints. */
  'billing.preview': query({ input: z.strictObject({ month: isoMonth }), output: preview, deadlineMs: 120_000 }),
  /** The month by family, with last month beside it. */
  'billing.overview': query({ input: z.strictObject({ month: isoMonth }), output: overview, deadlineMs: 120_000 }),
  /** One family's bill with the facts behind every line; issued content where it was issued. */
  'billing.family': query({
    input: z.strictObject({ month: isoMonth, contractHolderId: entityId }),
    output: z.object({
      content: invoiceContent,
      issued: invoiceIdentity.optional(),
      previousCents: cents.optional(),
      causes: z.array(cause),
    }),
    reasons: ['no-bill'],
  }),
  /** What was issued for a month, by number. */
  'billing.issued': query({
    input: z.strictObject({ month: isoMonth }),
    output: z.object({
      invoices: z.array(
        invoiceIdentity.extend({
          contractHolderId: entityId,
          ...personName.shape,
          collection: z.enum(collections),
          totalCents: cents,
        }),
      ),
      payouts: z.array(
        z.object({ number: z.string(), hostId: entityId, ...personName.shape, payOn: isoDate, totalCents: cents }),
      ),
    }),
  }),
  /** The first month with any care, the last one, and the last that was issued. */
  'billing.months': query({
    input: nothing,
    output: z.object({
      first: isoMonth.optional(),
      last: isoMonth.optional(),
      issued: z.array(isoMonth),
      /** Last month, as of today. */
      due: isoMonth,
    }),
  }),
  /**
   * Issues a month in one transaction and writes its documents below `out`. `reasons` accept the open days of one family in
   * writing; `accept` accepts a code for all.
   */
  'billing.run': command({
    input: {
      month: isoMonth,
      out: path,
      accept: z.array(problemCode).default([]),
      reasons: z
        .array(z.strictObject({ contractHolderId: entityId, reason: z.string().trim().min(3).max(500) }))
        .default([]),
    },
    output: runResult,
    changes: ['billing', 'hosts', 'children'],
    reasons: runReasons,
    deadlineMs: 120_000,
  }),
  /** Stops a run that is still writing documents: the month stays as it was. */
  'billing.cancel': signal({
    input: z.strictObject({ requestId: z.string() }),
    output: z.object({ cancelled: z.boolean() }),
  }),
  /** Writes the documents of what was issued again, byte for byte. */
  'billing.documents': command({
    input: { month: isoMonth, out: path },
    output: z.object({ month: isoMonth, files: z.array(z.string()) }),
    changes: ['billing'],
    reasons: ['nothing-issued', 'documents-failed'],
    deadlineMs: 120_000,
  }),
}
