import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { breachesOf } from '../capacity/breaches.ts'
import type { PlannedChild } from '../capacity/facts.ts'
import type { HostDays } from '../capacity/presence.ts'
import { nameBreach, type NamedBreach } from '../capacity/present-children.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A change of the legal maximum (R1) and what it was before. */
export type LimitChange = { date: EpochDay; before: number; after: number }

const yearsAhead = 10

/** The next change of the legal maximum after a day, within ten years. */
export function nextLimitChange(after: EpochDay, settings: DatedSettings): LimitChange | undefined {
  for (let date = after + 1; date <= after + yearsAhead * 366; date += 1) {
    const change = limitChangeOn(date, settings)
    if (change.before !== change.after) return change
  }
  return undefined
}

/** The legal maximum of a date beside that of the day before. */
export function limitChangeOn(date: EpochDay, settings: DatedSettings): LimitChange {
  const before = settings.number('capacity.legalMaximum', date - 1)
  return { date, before, after: settings.number('capacity.legalMaximum', date) }
}

/** A breach after the change, and whether the maximum of before would have prevented it from being one. */
export type BreachAfterChange = NamedBreach & { isNew: boolean }

/** The breaches of a host in a period after a change of the legal maximum. */
export function breachesAfter(
  host: HostDays,
  { before }: LimitChange,
  period: Period,
  settings: DatedSettings,
): BreachAfterChange[] {
  return breachesOf(host, period, settings).map((breach) => {
    // The licence alone, where it is the lower one, is broken with or without the change.
    const licensed = host.facts.licences.find((licence) => covers(licence, breach.date))?.maxPresent ?? 0
    return { ...nameBreach(host, breach), isNew: breach.count <= Math.min(licensed, before) }
  })
}

/** The plans in force on dates of breaches of the children that are there then, each once, in order of agreement and first day. */
export function plansInvolved(
  host: HostDays,
  breaches: readonly NamedBreach[],
): { agreement: PlannedChild; plan: CarePlan }[] {
  const datesOf = new Map<string, Set<EpochDay>>()
  for (const { date, at } of breaches)
    for (const { id, isOwn } of at.children) {
      if (isOwn) continue
      const dates = datesOf.get(id)
      if (dates) dates.add(date)
      else datesOf.set(id, new Set([date]))
    }
  return host.facts.agreements.flatMap((agreement) => {
    const dates = [...(datesOf.get(agreement.childId) ?? [])].filter((date) => covers(agreement, date))
    return agreement.plans
      .filter((plan) => dates.some((date) => covers(plan, date)))
      .map((plan) => ({ agreement, plan }))
  })
}
