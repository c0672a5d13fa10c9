import type { TimelineEvent } from '../../../shared/contract/timeline.ts'
import { nl } from '../../i18n/nl.ts'

/** What a chip of a timeline narrows to. */
export type TimelineFilter =
  | 'all'
  | 'children'
  | 'agreements'
  | 'plans'
  | 'closures'
  | 'places'
  | 'payouts'
  | 'tariffs'
  | 'invoices'
  | 'papers'
  | 'support'
  | 'notes'
  | 'cases'
  | 'visits'
  | 'letters'

const kinds: Record<Exclude<TimelineFilter, 'all'>, readonly TimelineEvent['kind'][]> = {
  children: ['agreement-start', 'agreement-end', 'notice', 'school'],
  agreements: ['agreement-start', 'agreement-end', 'notice', 'school'],
  plans: ['plan'],
  closures: [
    'closure',
    'substitution',
    'family-contact',
    'licence',
    'statute',
    'opening-hours',
    'own-child-end',
    'host-start',
    'host-end',
  ],
  places: ['substitution', 'family-contact'],
  payouts: ['payout'],
  tariffs: ['tariff'],
  invoices: ['invoice'],
  papers: ['document', 'training'],
  support: ['training', 'training-session', 'loan', 'loan-return'],
  notes: ['note'],
  cases: ['incident', 'complaint'],
  visits: ['visit', 'host-action', 'coaching-goal'],
  letters: ['letter'],
}

/** The chips of a host's timeline, and those of a child's. */
export const hostFilters: readonly TimelineFilter[] = [
  'all',
  'children',
  'plans',
  'visits',
  'closures',
  'papers',
  'support',
  'letters',
  'notes',
  'cases',
  'payouts',
]
export const childFilters: readonly TimelineFilter[] = [
  'all',
  'agreements',
  'plans',
  'places',
  'tariffs',
  'letters',
  'notes',
  'cases',
  'invoices',
]

/** Whether an event belongs to a chip. */
export function isOfFilter(event: TimelineEvent, filter: TimelineFilter): boolean {
  return filter === 'all' || kinds[filter].includes(event.kind)
}

/** Chips with their words. */
export function filterChips(filters: readonly TimelineFilter[]): { key: TimelineFilter; label: string }[] {
  return filters.map((key) => ({ key, label: nl.timeline.chips[key] }))
}
