import { closureCalendar } from '../../shared/domain/billing/closures.ts'
import type { ChildFacts, Closure } from '../../shared/domain/billing/facts.ts'
import type { Weekday } from '../../shared/domain/calendar/date.ts'
import { buckets, type Counts } from '../../shared/domain/reports/fo-su-05/buckets.ts'
import type { ReportedChild, ReportedLocation, ReportFacts } from '../../shared/domain/reports/fo-su-05/facts.ts'
import { agreement, child, minutes, on, settingsWith, span, stay, tariff, weekly } from './facts-in-words.ts'

/** Short ways to write down what a form follows from. The month is October 2026: 22 weekdays, open from Monday to Friday. */

/** Emma, born 1 January 2025, with an attest; eight hours are reserved on Mondays. */
export function reported(changes: Partial<ReportedChild> = {}): ReportedChild {
  return {
    ...child({
      agreements: [agreement({ plans: [weekly('08:00-16:00', [1])] })],
      tariffs: [tariff(1837, { kindcode: '250101-010-02' })],
    }),
    firstName: 'Emma',
    lastName: 'Peeters',
    birthDate: on('2025-01-01'),
    ...changes,
  }
}

/** Emma with nothing reserved, and these stays. */
export function present(...stays: ChildFacts['stays']): Partial<ReportedChild> {
  return { agreements: [agreement()], stays }
}

/** One stay at host `h` on Monday 5 October of so many minutes from 7 o'clock on. */
export function stayOf(minutesLong: number): Partial<ReportedChild> {
  const until = 7 * 60 + minutesLong
  const time = `${String(Math.floor(until / 60)).padStart(2, '0')}:${String(until % 60).padStart(2, '0')}`
  return present(stay('2026-10-05', `07:00-${time}`))
}

/** A host as a location, with permissions since 2020. */
export function location(
  permitted: readonly ReportedLocation['permissions'][number]['kind'][] = [],
  changes: Partial<ReportedLocation> = {},
  hostId = 'h',
): ReportedLocation {
  return {
    name: 'Onthaalouder Voorbeeld',
    dossierNumber: '910000001',
    permissions: permitted.map((kind) => ({ kind, ...span('2020-01-01') })),
    opening: {
      hostId,
      ...span('2020-01-01'),
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as Weekday, ...minutes('07:00-18:00') })),
      openingChanges: [],
    },
    ...changes,
  }
}

/** The facts of October 2026: one location without permissions unless others are given. */
export function monthOf(
  children: readonly ReportedChild[],
  { closures = [], ...changes }: Partial<Omit<ReportFacts, 'closures'>> & { closures?: readonly Closure[] } = {},
): ReportFacts {
  return {
    month: '2026-10',
    organiserName: 'Voorbeeld vzw',
    responsible: 'Voorbeeld An',
    children,
    locations: [location()],
    closures: closureCalendar(closures),
    settings: settingsWith(),
    isJustified: ({ reason }) => reason === 'illness',
    isLookedAt: () => false,
    today: on('2026-11-10'),
    ...changes,
  }
}

/** Counts without their zeros. */
export function counted(counts: Counts): Partial<Counts> {
  return Object.fromEntries(buckets.filter((bucket) => counts[bucket] > 0).map((bucket) => [bucket, counts[bucket]]))
}
