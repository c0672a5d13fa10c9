import { tariffKinds } from '../domain/billing/issued.ts'
import { dossierParts } from '../domain/child-file/missing-parts.ts'
import { command, query } from './define.ts'
import { freeDaysStatement } from './invoice.ts'
import { agreementRecord, childRecord, recordReasons, saved, stored, target } from './records.ts'
import { timelineEvent } from './timeline.ts'
import { cents, dateInView, entityId, isoDate, nothing, personName } from './values.ts'
import { z } from './zod.ts'

const slot = z.object({ week: z.int(), weekday: z.int(), from: z.string(), until: z.string() })
const tariffKind = z.enum(tariffKinds)

/** Children: the list, the file, and its record as it is edited. */
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
    /** `on`: plans and attests as they hold on that day; today when left out. */
    input: z.strictObject({ id: entityId, on: dateInView.optional() }),
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
          /** Hosts that the family does not want in place of its own (R74). */
          refusedHosts: z.array(z.object({ id: entityId, ...personName.shape })),
        }),
      ),
      /** Other children of the same contract holders. */
      siblings: z.array(z.object({ childId: entityId, ...personName.shape })),
      agreements: z.array(
        z.object({
          ...stored,
          contractHolderId: entityId,
          /** The whole record, for its terms. */
          record: agreementRecord,
          /** What the file lacks before care may start (R131). */
          missing: z.array(z.enum(dossierParts)),
          /** The highest deposit that R55 allows, in cents. */
          depositCapCents: cents,
          host: z.object({ id: entityId, ...personName.shape }),
          startsOn: isoDate,
          endsOn: isoDate.optional(),
          depositCents: cents.optional(),
          plans: z.array(
            z.object({
              ...stored,
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
          ...stored,
          contractHolderId: entityId,
          kind: tariffKind,
          kindcode: z.string().optional(),
          from: isoDate,
          until: isoDate.optional(),
          dayCents: cents,
        }),
      ),
      /** Attests that run out, are missing for a time, or have to be asked anew (R25, R26). */
      attestAlerts: z.array(
        z.object({
          kind: z.enum(['expires', 'gap', 'recalculation', 'none']),
          contractHolderId: entityId,
          /** The last day of the attest, the first day without one, or the day from which another is needed. */
          date: isoDate,
          until: isoDate.optional(),
        }),
      ),
      timeline: z.array(timelineEvent),
    }),
    reasons: ['no-such-child'],
  }),
  'children.record': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ version: z.int(), record: childRecord }),
    reasons: ['no-such-child'],
  }),
  /** Adds a child, or puts the record in the place of the stored one. The id in the record is not looked at. */
  'children.save': command({
    input: { ...target, record: childRecord },
    output: saved,
    changes: ['hosts', 'children', 'billing'],
    reasons: [...recordReasons, 'no-such-child'],
  }),
  /** Children of the same birth date with a like name: perhaps the same child is entered twice. */
  'children.duplicates': query({
    input: z.strictObject({
      firstName: z.string(),
      lastName: z.string(),
      birthDate: isoDate,
      exceptId: entityId.optional(),
    }),
    output: z.array(z.object({ id: entityId, ...personName.shape, birthDate: isoDate })),
  }),
}
