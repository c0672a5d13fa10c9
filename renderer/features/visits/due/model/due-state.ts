import { parseDate } from '../../../../../shared/domain/calendar/date.ts'
import { due as text } from '../../../../i18n/nl/visits/due.ts'
import type { DueHost } from '../../visit-types.ts'

/** The chips above the list of hosts. */
export const dueStates = ['all', 'due', 'planned', 'actions'] as const
export type DueState = (typeof dueStates)[number]

/** Whether a host belongs to a chip. */
export function isInDueState(host: DueHost, state: DueState): boolean {
  if (state === 'due') return host.reasons.length > 0
  if (state === 'planned') return host.planned !== undefined
  if (state === 'actions') return host.overdueActions > 0
  return true
}

/** Whether a host is too late: a visit or something that was agreed. What the rail counts. */
export function isPressing({ reasons, overdueActions }: Pick<DueHost, 'reasons' | 'overdueActions'>): boolean {
  return reasons.includes('never') || reasons.includes('overdue') || overdueActions > 0
}

/** The reasons that are said: of somebody who was never visited, that it is late goes without saying. */
export function toldReasons(reasons: DueHost['reasons']): DueHost['reasons'] {
  return reasons.includes('never') ? reasons.filter((reason) => reason !== 'overdue') : reasons
}

/** How far off a day is, as it is said: `12 dagen te laat`, `nog 3 dagen`. */
export function distanceWords(dueOn: string, today: string): string {
  const days = parseDate(dueOn) - parseDate(today)
  return days < 0 ? text.daysLate(-days) : text.daysLeft(days)
}
