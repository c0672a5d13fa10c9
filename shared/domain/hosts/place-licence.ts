import type { EpochDay } from '../calendar/date.ts'
import { openEnd, type Period } from '../calendar/period.ts'

type Licence = Period & { maxPresent: number }

/**
 * The licences of a host with one that holds from a date on (R9): the one before it ends the day before, one of that same date
 * gives way, and the next one that is known stays and ends it. In order of their first day.
 */
export function placeLicence(
  licences: readonly Licence[],
  { from, maxPresent }: { from: EpochDay; maxPresent: number },
): Licence[] {
  const others = licences.filter((licence) => licence.from !== from).toSorted((a, b) => a.from - b.from)
  const next = others.find((licence) => licence.from > from)
  return [
    ...others
      .filter((licence) => licence.from < from)
      .map((licence) => ({ ...licence, until: Math.min(licence.until, from - 1) })),
    { from, until: next ? next.from - 1 : openEnd, maxPresent },
    ...others.filter((licence) => licence.from > from),
  ]
}
