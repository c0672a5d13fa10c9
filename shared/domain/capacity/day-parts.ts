import type { OpeningHours } from './facts.ts'
import type { Step } from './steps.ts'

/**
 * The parts of a day in which free places are told: the forenoon until noon, the afternoon until four, and after school from
 * half past three, when schools are out, until closing time. The last two share half an hour, as they do in life.
 */
export const dayParts = [
  { part: 'morning', from: 0, until: 12 * 60 },
  { part: 'afternoon', from: 12 * 60, until: 16 * 60 },
  { part: 'after-school', from: 15 * 60 + 30, until: 24 * 60 },
] as const

export type DayPart = (typeof dayParts)[number]['part']

/** Places that are left from the first to the last open minute of a part of the day; minutes since midnight. */
export type FreePlaces = { part: DayPart; from: number; until: number; places: number }

/**
 * Free places of an open day by its parts: what the limit leaves in the fullest open minute, never below 0. A part without
 * opening hours is left out.
 */
export function freePlacesOf(
  openingHours: readonly OpeningHours[],
  steps: readonly Step[],
  limit: number,
): FreePlaces[] {
  return dayParts.flatMap(({ part, from, until }) => {
    const open = openingHours
      .map((hours) => ({ from: Math.max(hours.from, from), until: Math.min(hours.until, until) }))
      .filter((hours) => hours.from < hours.until)
    if (open.length === 0) return []
    let fullest = 0
    for (const hours of open)
      for (const step of steps)
        if (step.from < hours.until && hours.from < step.until) fullest = Math.max(fullest, step.count)
    return [
      {
        part,
        from: Math.min(...open.map((hours) => hours.from)),
        until: Math.max(...open.map((hours) => hours.until)),
        places: Math.max(0, limit - fullest),
      },
    ]
  })
}
