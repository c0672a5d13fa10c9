import { statutes } from '../domain/exchange/document.ts'
import { query } from './define.ts'
import { timelineEvent } from './timeline.ts'
import { entityId, interval, isoDate, nothing, personName } from './values.ts'
import { z } from './zod.ts'

const statute = z.enum(statutes)

const average = z.object({
  quarter: z.string(),
  openDays: z.int(),
  halfDays: z.int(),
  over: z.boolean(),
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

/** Hosts (onthaalouders): the list and the read-only file. */
export const hosts = {
  'hosts.list': query({
    input: nothing,
    output: z.array(
      z.object({
        id: entityId,
        ...personName.shape,
        city: z.string(),
        phone: z.string().optional(),
        statute,
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
    input: z.strictObject({ id: entityId }),
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
      breaches: z.array(z.object({ date: isoDate, from: z.int(), until: z.int(), count: z.int(), limit: z.int() })),
      timeline: z.array(timelineEvent),
    }),
    reasons: ['no-such-host'],
  }),
}
