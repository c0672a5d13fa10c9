import type { OutputOf } from '../../../../shared/contract/index.ts'
import { closureCalendar, type ClosureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { HostCapacityFacts } from '../../../../shared/domain/capacity/facts.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { nameBreach } from '../../../../shared/domain/capacity/present-children.ts'
import { hostOutcome } from '../../../../shared/domain/planning/host-outcome.ts'
import { capacityFactsOf, type PlanningFacts } from '../../../../shared/domain/planning/planning-facts.ts'
import type { WhatIfPeriods } from '../../../../shared/domain/planning/what-if-periods.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { namedPatterns, type ChildNames } from '../named-patterns.ts'

type HostAnswer = OutputOf<'planning.whatIf'>['hosts'][number]
type Compared = Pick<HostAnswer, 'peak' | 'minutesOver' | 'breaches' | 'averages' | 'weekdaysOver'>
/** One version of the facts, prepared. */
export type Version = { facts: PlanningFacts; hosts: ReadonlyMap<string, HostCapacityFacts>; closures: ClosureCalendar }

/** Prepares a version of the facts for looking at its hosts. */
export function versionOf(facts: PlanningFacts): Version {
  return { facts, hosts: capacityFactsOf(facts), closures: closureCalendar(facts.closures) }
}

/** How full a host is in one version of the facts, with names. */
export function hostSide(
  { hosts, closures }: Version,
  hostId: string,
  periods: WhatIfPeriods,
  settings: DatedSettings,
  names: ChildNames,
) {
  const known = hosts.get(hostId)
  if (!known) throw new RangeError(`the facts of host ${hostId} were not read`)
  const host = hostDays(known, closures)
  const { peak, minutesOver, breaches, averages, weekdaysOver } = hostOutcome(host, periods, settings)
  const named = breaches.map((breach) => nameBreach(host, breach))
  return {
    peak: peak && { ...peak, date: formatDate(peak.date) },
    minutesOver,
    breaches: namedPatterns(named, host, periods.year, names),
    averages: averages.map(({ quarter, openDays, halfDays, over }) => ({ quarter, openDays, halfDays, over })),
    weekdaysOver,
  }
}

/** Two versions of a host, thing by thing. */
export function sideBySide(before: ReturnType<typeof hostSide>, after: ReturnType<typeof hostSide>): Compared {
  return {
    peak: { before: before.peak, after: after.peak },
    minutesOver: { before: before.minutesOver, after: after.minutesOver },
    breaches: { before: before.breaches, after: after.breaches },
    averages: { before: before.averages, after: after.averages },
    ...(before.weekdaysOver && after.weekdaysOver
      ? { weekdaysOver: { before: before.weekdaysOver, after: after.weekdaysOver } }
      : {}),
  }
}
