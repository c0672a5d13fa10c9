import { hoursLater, wallSeconds } from './wall-clock.ts'

/** What the clock looks at; moments are local. */
export type ReportedIncident = { occurredAt: string; reportedAt: string; insurerToldAt?: string | undefined }

/** How an incident stands with the term in which it has to be reported (R137). */
export type InsuranceClock = {
  /** The last moment that is in time. */
  deadline: string
  /** Whole minutes from what happened until the coordinator heard of it, and whether that was in time. */
  reportedAfterMinutes: number
  isReportedInTime: boolean
  /** The same for the insurer; left out while it was not told. */
  toldAfterMinutes?: number
  isToldInTime?: boolean
}

/**
 * The clock of the insurance (R137, T36): exactly `hours` after it happened is in time, a second later is not. It is the clock on
 * the wall that counts, also on a night on which the clock changes: from 10:00 to 10:00 the next day is 24 hours.
 */
export function insuranceClock(incident: ReportedIncident, hours: number): InsuranceClock {
  const { occurredAt, reportedAt, insurerToldAt } = incident
  const seconds = (moment: string): number => wallSeconds(moment) - wallSeconds(occurredAt)
  const isInTime = (moment: string): boolean => seconds(moment) <= hours * 3_600
  return {
    deadline: hoursLater(occurredAt, hours),
    reportedAfterMinutes: Math.floor(seconds(reportedAt) / 60),
    isReportedInTime: isInTime(reportedAt),
    ...(insurerToldAt !== undefined && {
      toldAfterMinutes: Math.floor(seconds(insurerToldAt) / 60),
      isToldInTime: isInTime(insurerToldAt),
    }),
  }
}

/** Whole minutes until a deadline, negative once it is over: at the deadline itself 0, and from a second later −1. */
export function minutesUntil(deadline: string, now: string): number {
  return Math.floor((wallSeconds(deadline) - wallSeconds(now)) / 60)
}
