import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { chargedDays } from './child-year.ts'
import { isClosed } from './reservations.ts'

/** `child date host` of every place with another host in a month of which nobody told (R75). */
export function openPlaces(document: ExchangeDocument, month: string): string[] {
  const presence = new Set(
    document.children.flatMap(({ id }) =>
      chargedDays(document, id, month.slice(0, 4)).charged.flatMap(({ agreement, date, kind }) =>
        kind === 'charged-absence' ? [] : [`${agreement.id} ${date}`],
      ),
    ),
  )
  return document.substitutions.flatMap(({ agreementId, date, hostId, status }): string[] => {
    if (status !== 'arranged' || hostId === undefined || !date.startsWith(month)) return []
    const agreement = document.agreements.find(({ id }) => id === agreementId)
    if (!agreement || !isClosed(document, agreement.hostId, date) || isClosed(document, hostId, date)) return []
    const { childId } = agreement
    const isAnswered =
      document.attendance.some((one) => one.childId === childId && one.hostId === hostId && one.date === date) ||
      document.absences.some((one) => one.childId === childId && one.date === date) ||
      presence.has(`${agreementId} ${date}`)
    return isAnswered ? [] : [`${childId} ${date} ${hostId}`]
  })
}
