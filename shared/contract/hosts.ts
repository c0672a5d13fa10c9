import { hostDocumentKinds, statutes } from '../domain/exchange/document.ts'
import { namedPattern } from './capacity.ts'
import { command, query } from './define.ts'
import { hostRecord, reason, recordReasons, saved, stored, target } from './records.ts'
import { timelineEvent } from './timeline.ts'
import { dateInView, entityId, interval, isoDate, nothing, personName } from './values.ts'
import { z } from './zod.ts'

const statute = z.enum(statutes)

const average = z.object({
  quarter: z.string(),
  openDays: z.int(),
  halfDays: z.int(),
  over: z.boolean(),
})

/** A paper of a host's dossier that asks for attention, or a member of the household who turns 18 (R13–R15). */
export const dossierAlert = z.object({
  kind: z.enum(['expired', 'expires', 'missing', 'turns-18']),
  documentKind: z.enum(hostDocumentKinds).optional(),
  /** Whom it is about: the host, or a member of the household. */
  about: personName,
  date: isoDate.optional(),
})

/** One day of a host: how many children are planned from minute to minute, against the limit of that date. */
export const hostDay = z.object({
  date: isoDate,
  limit: z.int(),
  peak: z.int(),
  steps: z.array(z.object({ from: z.int(), until: z.int(), count: z.int() })),
  /** Closed by its own or the service's closure; undefined on an open day. */
  closure: z.string().optional(),
  openingHours: z.array(interval),
})

/** Hosts (onthaalouders): the list, the file, and its record as it is edited. */
export const hosts = {
  'hosts.list': query({
    input: nothing,
    output: z.array(
      z.object({
        id: entityId,
        ...personName.shape,
        city: z.string(),
        phone: z.string().optional(),
        startsOn: isoDate,
        endsOn: isoDate.optional(),
        /** The licence in force today; undefined without one. */
        maxPresent: z.int().optional(),
        /** Children with an agreement that runs today. */
        children: z.int(),
        /** The running quarter. */
        average,
        /** Breaches from today to four weeks on. */
        breaches: z.int(),
        /** The highest planned peak of the four weeks from today. */
        peak: z.int(),
      }),
    ),
  }),
  'hosts.file': query({
    /** `on`: the facts that have dates as they hold on that day; today when left out. */
    input: z.strictObject({ id: entityId, on: dateInView.optional() }),
    output: z.object({
      id: entityId,
      ...personName.shape,
      street: z.string(),
      postcode: z.string(),
      city: z.string(),
      email: z.string().optional(),
      phone: z.string().optional(),
      iban: z.string(),
      statute,
      dossierNumber: z.string().optional(),
      startsOn: isoDate,
      endsOn: isoDate.optional(),
      licence: z.array(z.object({ from: isoDate, until: isoDate.optional(), maxPresent: z.int() })),
      /** She takes no children of other hosts; those she does not take (R74). */
      refusesSubstitutes: z.boolean(),
      refusedChildren: z.array(z.object({ id: entityId, ...personName.shape })),
      /** Those that hold on the day of the file. */
      openingHours: z.array(z.object({ weekday: z.int(), from: z.string(), until: z.string() })),
      ownChildren: z.array(z.object({ id: entityId, firstName: z.string(), birthDate: isoDate, countsUntil: isoDate })),
      children: z.array(
        z.object({
          childId: entityId,
          agreementId: entityId,
          ...personName.shape,
          birthDate: isoDate,
          startsOn: isoDate,
          endsOn: isoDate.optional(),
          /** Of the plan in force today, or of the next or last one. */
          halfDaysPerWeek: z.number().optional(),
        }),
      ),
      /** The limit today and the one that next changes it. */
      limit: z.object({ today: z.int(), next: z.object({ from: isoDate, limit: z.int() }).optional() }),
      /** The working week that begins on or after today. */
      week: z.array(hostDay),
      averages: z.array(average),
      averageLimit: z.number(),
      /** Breaches from today to the end of the next quarter. */
      breaches: z.array(namedPattern),
      /** Papers that expire or are missing, and members of the household who turn 18 (R13–R15). */
      alerts: z.array(dossierAlert),
      documents: z.array(
        z.object({
          id: entityId,
          kind: z.enum(hostDocumentKinds),
          title: z.string().optional(),
          about: personName,
          receivedOn: isoDate,
          validUntil: isoDate.optional(),
        }),
      ),
      timeline: z.array(timelineEvent),
    }),
    reasons: ['no-such-host'],
  }),
  'hosts.record': query({
    input: z.strictObject({ id: entityId }),
    output: z.object({ version: z.int(), record: hostRecord }),
    reasons: ['no-such-host'],
  }),
  /**
   * Adds a host, or puts the record in the place of the stored one. The id in the record is not looked at, and neither is
   * `endsOn`: ending is an act of its own.
   */
  'hosts.save': command({
    input: { ...target, record: hostRecord },
    output: saved,
    changes: ['hosts', 'children', 'billing'],
    reasons: [...recordReasons, 'no-such-host'],
  }),
  /** Ends the cooperation on a date, with a reason; without `endsOn` it goes on. Nothing is deleted. */
  'hosts.end': command({
    input: { ...stored, endsOn: isoDate.optional(), reason },
    output: saved,
    changes: ['hosts', 'children', 'billing'],
    reasons: [...recordReasons, 'no-such-host'],
  }),
}
