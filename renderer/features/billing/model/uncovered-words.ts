import { billing } from '../../../i18n/nl/billing.ts'
import { formatDates } from './date-list.ts'

/** Presences in words, per host: `di 6, do 8 okt bij Els Vandamme`. */
export function presencesAtHosts(
  presences: readonly { date: string; hostId: string }[],
  hostName: (hostId: string) => string,
): string[] {
  return [...Map.groupBy(presences, (presence) => presence.hostId)].map(([hostId, atHost]) =>
    billing.questions.uncovered.at(formatDates(atHost.map((presence) => presence.date)), hostName(hostId)),
  )
}
