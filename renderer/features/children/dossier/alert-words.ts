import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildFile } from '../child-types.ts'

const text = nl.children.dossier

type Alert = ChildFile['attestAlerts'][number]

// A recalculation that is known years beforehand is a fact, not a matter to be settled now.
const soonDays = 120

/** Whether an alert asks for something now; otherwise it only says what is to come. */
export function isPressing({ kind, date }: Alert, today: string): boolean {
  return kind !== 'recalculation' || parseDate(date) - parseDate(today) <= soonDays
}

/** An alert about attests as its fact and what it asks for (R25, R26). */
export function alertWords({ kind, date, until }: Alert, today: string): { fact: string; detail: string } {
  const detail = text.alertDetail[kind]
  const day = formatDay(date)
  if (kind === 'recalculation') return { fact: text.alert.recalculation(day), detail }
  if (kind === 'expires') return { fact: date < today ? text.alert.expired(day) : text.alert.expires(day), detail }
  return { fact: until === undefined ? text.alert.none(day) : text.alert.noneBetween(day, formatDay(until)), detail }
}
