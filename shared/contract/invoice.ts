import {
  absenceReasons,
  absenceRulings,
  closureReasons,
  collections,
  lineKinds,
  tariffKinds,
  unchargedKinds,
} from '../domain/billing/issued.ts'
import { cents, entityId, interval, isoDate, isoMonth, percent, personName } from './values.ts'
import { z } from './zod.ts'

const absence = z.object({
  reason: z.enum(absenceReasons),
  notifiedAt: z.string().optional(),
  late: z.boolean(),
  ruling: z.enum(absenceRulings).optional(),
})

/** One day behind a line, with the facts that decided it. */
export const invoiceDay = z.object({
  date: isoDate,
  agreementId: entityId,
  hostId: entityId,
  reserved: z.array(interval),
  present: z.array(z.object({ hostId: entityId, from: z.int(), until: z.int() })),
  reservedMinutes: z.int(),
  presentMinutes: z.int(),
  billedMinutes: z.int(),
  goesToSchool: z.boolean(),
  dayCents: cents.optional(),
  absence: absence.optional(),
  closure: z.enum(closureReasons).optional(),
  unregistered: z.literal(true).optional(),
})

export const invoiceLine = z.object({
  childId: entityId,
  kind: z.enum(lineKinds),
  percent,
  unitCents: cents,
  quantity: z.int(),
  amountCents: cents,
  description: z.string().optional(),
  costDate: isoDate.optional(),
  fiscal: z.boolean().optional(),
  days: z.array(invoiceDay),
})

/** Free absence days of one agreement in the year of the month, in half days. */
export const freeDaysStatement = z.object({
  agreementId: entityId,
  year: z.int(),
  entitled: z.int(),
  usedBefore: z.int(),
  usedThisMonth: z.int(),
  left: z.int(),
})

export const invoiceChild = z.object({
  childId: entityId,
  ...personName.shape,
  hosts: z.array(z.object({ hostId: entityId, ...personName.shape })),
  tariffs: z.array(
    z.object({
      dayCents: cents,
      kind: z.enum(tariffKinds),
      kindcode: z.string().optional(),
      from: isoDate,
      until: isoDate.optional(),
    }),
  ),
  freeDays: z.array(freeDaysStatement),
})

/** What a family is billed, whether previewed or issued: the invoice without its number and dates. */
export const invoiceContent = z.object({
  month: isoMonth,
  collection: z.enum(collections),
  contractHolder: z.object({
    id: entityId,
    ...personName.shape,
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    iban: z.string().optional(),
    mandate: z.object({ reference: z.string(), signedOn: isoDate }).optional(),
  }),
  children: z.array(invoiceChild),
  lines: z.array(invoiceLine),
  uncharged: z.array(z.object({ childId: entityId, kind: z.enum(unchargedKinds), days: z.array(invoiceDay) })),
  totalCents: cents,
})

/** The number and dates that issuing gives. */
export const invoiceIdentity = z.object({
  number: z.string(),
  issuedOn: isoDate,
  dueOn: isoDate,
  structuredCommunication: z.string(),
})

export type InvoiceContent = z.infer<typeof invoiceContent>
