import { blocks, buckets, type Block, type Bucket } from '../../../../shared/domain/reports/fo-su-05/buckets.ts'
import type { FormLine, LocationForm, Report } from '../report-types.ts'

/** Days of one block on some lines together. */
export function daysIn(lines: readonly FormLine[], block: Block): number {
  return lines.reduce((total, line) => total + buckets.reduce((sum, bucket) => sum + line[block][bucket], 0), 0)
}

/** Days of one bucket of one block on some lines together. */
export function daysInBucket(lines: readonly FormLine[], block: Block, bucket: Bucket): number {
  return lines.reduce((total, line) => total + line[block][bucket], 0)
}

/** The buckets worth a column: those that any location has, and the two others where they are allowed or used. */
export function shownBuckets({ lines, isAfterSchool, isFlexible }: LocationForm): Bucket[] {
  const isUsed = (bucket: Bucket) => blocks.some((block) => daysInBucket(lines, block, bucket) > 0)
  return buckets.filter(
    (bucket) =>
      bucket === 'min5u' ||
      bucket === 'min11u' ||
      (bucket === 'min3u' && isAfterSchool) ||
      (bucket === 'min11uFlex' && isFlexible) ||
      isUsed(bucket),
  )
}

/** How many locations of a month are ready, hold a problem, or have nothing to report. */
export function statesOf({ locations }: Pick<Report, 'locations'>): Record<LocationForm['state'], number> {
  const states = { ready: 0, blocked: 0, nothing: 0 }
  for (const { state } of locations) states[state] += 1
  return states
}
