import { tariffKinds } from '../domain/billing/issued.ts'
import { query } from './define.ts'
import { freeDaysStatement } from './invoice.ts'
import { timelineEvent } from './timeline.ts'
import { cents, entityId, isoDate, nothing, personName } from './values.ts'
import { z } from './zod.ts'

const slot = z.object({ week: z.int(), weekday: z.int(), from: z.string(), until: z.string() })
const tariffKind = z.enum(tariffKinds)

/** Children: the list and the read-only file. */
export const children = {
  'children.list': query({
    input: nothing,
    output: z.array(
      z.object({
        id: entityId,
        ...personName.shape,
        birthDate: isoDate,
        schoolStartsOn: isoDate.optional(),
        contractHolders: z.array(z.string()),
        /** The host of the agreement that runs today, or of the next or last one. */
        host: z.object({ id: entityId, ...personName.shape }).optional(),
        state: z.enum(['running', 'coming', 'ended', 'none']),
        startsOn: isoDate.optional(),
        endsOn: isoDate.optional(),
        halfDaysPerWeek: z.number().optional(),
        /** The tariff in force today in cents; undefined without an attest. */
        dayCents: cents.optional(),
      }),
    ),
  }),
  'children.file': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({
      id: entityId,
      ...personName.shape,
      birthDate: isoDate,
      schoolStartsOn: isoDate.optional(),
      contractHolders: z.array(
        z.object({
          id: entityId,
          ...personName.shape,
          street: z.string(),
          postcode: z.string(),
          city: z.string(),
          email: z.string().optional(),
          phone: z.string().optional(),
          iban: z.string().optional(),
          mandate: z.object({ reference: z.string(), signedOn: isoDate }).optional(),
        }),
      ),
      /** Other children of the same contract holders. */
      siblings: z.array(z.object({ childId: entityId, ...personName.shape })),
      agreements: z.array(
        z.object({
          id: entityId,
          contractHolderId: entityId,
          host: z.object({ id: entityId, ...personName.shape }),
          startsOn: isoDate,
          endsOn: isoDate.optional(),
          depositCents: cents.optional(),
          plans: z.array(
            z.object({
              from: isoDate,
              until: isoDate.optional(),
              cycleWeeks: z.int(),
              cycleStart: isoDate,
              halfDaysPerWeek: z.number(),
              slots: z.array(slot),
            }),
          ),
          /** This calendar year, up to today. */
          freeDays: freeDaysStatement,
        }),
      ),
      tariffs: z.array(
        z.object({
          contractHolderId: entityId,
          kind: tariffKind,
          kindcode: z.string().optional(),
          from: isoDate,
          until: isoDate.optional(),
          dayCents: cents,
        }),
      ),
      timeline: z.array(timelineEvent),
    }),
    reasons: ['no-such-child'],
  }),
}
