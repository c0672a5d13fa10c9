import { formatMonth } from '../../../format/date.ts'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Place } from './host-months.ts'

type Named = { id: string; firstName: string; lastName: string }

/** A place in words: `oktober 2026 · Griet De Clercq`, `2026 · hele dienst`. */
export function whereOf({ month, hostId }: Place, year: number, hosts: readonly Named[]): string {
  const host = hosts.find(({ id }) => id === hostId)
  return `${month === undefined ? String(year) : formatMonth(month)} · ${host ? nl.common.name(host) : text.all.toLowerCase()}`
}
