import { parseDate, type EpochDay } from '../../calendar/date.ts'
import { reportThresholds, type ReportThresholds } from '../../../law/fo-su-05.ts'

/** The columns of a block, as the schema names them. */
export const buckets = ['min3u', 'min5u', 'min11u', 'min11uFlex'] as const
export type Bucket = (typeof buckets)[number]

/** Days per bucket. */
export type Counts = Record<Bucket, number>

/** The blocks of a line: present, absent with and without justification. */
export const blocks = ['present', 'justified', 'unjustified'] as const
export type Block = (typeof blocks)[number]

/** A block in which nothing is counted yet. */
export function noCounts(): Counts {
  return { min3u: 0, min5u: 0, min11u: 0, min11uFlex: 0 }
}

/** Days of a block together. */
export function totalOf(counts: Counts): number {
  return buckets.reduce((total, bucket) => total + counts[bucket], 0)
}

/** The limits that hold in a month that begins on a day. */
export function thresholdsOn(firstOfMonth: EpochDay): ReportThresholds {
  return reportThresholds.findLast(({ from }) => parseDate(from) <= firstOfMonth) ?? reportThresholds[0]
}

/**
 * The bucket of a day by its minutes (R106). Undefined where it cannot be registered: from 11 hours on without permission for
 * flexible care (R42).
 */
export function bucketOf(
  minutes: number,
  { isAfterSchool, isFlexible }: { isAfterSchool: boolean; isFlexible: boolean },
  limits: ReportThresholds,
): Bucket | undefined {
  if (minutes < limits.thirdBelow && isAfterSchool) return 'min3u'
  if (minutes < limits.halfBelow) return 'min5u'
  if (minutes < limits.wholeBelow) return 'min11u'
  return isFlexible ? 'min11uFlex' : undefined
}

/** Minutes of a day that count: those from 6 to 20, or all of them with permission for flexible care (R106). */
export function registrableMinutes(
  intervals: readonly { from: number; until: number }[],
  isFlexible: boolean,
  limits: ReportThresholds,
): number {
  let minutes = 0
  for (const { from, until } of intervals)
    minutes += isFlexible
      ? until - from
      : Math.max(0, Math.min(until, limits.dayUntil) - Math.max(from, limits.dayFrom))
  return minutes
}
