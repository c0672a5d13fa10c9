import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { limitOn } from '../capacity/breaches.ts'
import type { HostCapacityFacts, OwnChild } from '../capacity/facts.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A day from which a host may have other numbers of children at once. */
export type LimitStep = { date: EpochDay; before: number; after: number }

/** The days of a period, while she works, on which her limit differs from that of the day before (R1, and her licence). */
export function limitSteps(
  host: Period & Pick<HostCapacityFacts, 'licences'>,
  view: Period,
  settings: DatedSettings,
): LimitStep[] {
  const steps: LimitStep[] = []
  for (let date = Math.max(view.from, host.from + 1); date <= Math.min(view.until, host.until); date += 1) {
    const [before, after] = [limitOn(host, date - 1, settings), limitOn(host, date, settings)]
    if (before !== after) steps.push({ date, before, after })
  }
  return steps
}

/** Own children of a host whose last counting day lies in a period, while she works: the day after they take no place (R5, R6). */
export function lastCountingDays(host: Period & Pick<HostCapacityFacts, 'ownChildren'>, view: Period): OwnChild[] {
  return host.ownChildren.filter(({ countsUntil }) => covers(view, countsUntil) && covers(host, countsUntil))
}
