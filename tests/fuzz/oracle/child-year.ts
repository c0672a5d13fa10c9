import type { AgreementRecord, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { datesOfYear } from './days.ts'
import { openingBalance } from './free-days.ts'
import { lengthOf } from './minutes.ts'
import { halfDays, percentOfMinutes } from './parameters.ts'
import { isClosed, runningAgreements, slotsOn, type Slot } from './reservations.ts'

type Stay = Slot & { hostId: string }

/** A day of an agreement that is charged. */
export type ChargedDay = {
  agreement: AgreementRecord
  date: string
  kind: 'attended' | 'extra' | 'substituted' | 'charged-absence'
  percent: number
  unregistered: boolean
}

/** Charged days of a child in a year, day by day from 1 January, and the dates on which nobody may be billed. */
export function chargedDays(
  document: ExchangeDocument,
  childId: string,
  year: string,
): { charged: ChargedDay[]; uncovered: string[] } {
  const child = document.children.find((candidate) => candidate.id === childId)
  const balances = new Map<string, number>()
  const charged: ChargedDay[] = []
  const uncovered: string[] = []
  const attended = document.attendance.filter((record) => record.childId === childId)
  for (const date of datesOfYear(year)) {
    const stays = attended
      .filter((record) => record.date === date)
      .flatMap((record) => record.stays.map((stay): Stay => ({ ...stay, hostId: record.hostId })))
    const running = runningAgreements(document, childId, date)
    if (running.length === 0) {
      if (stays.length > 0) uncovered.push(date)
      continue
    }
    const absence = document.absences.find((record) => record.childId === childId && record.date === date)
    const reservedMinutes = new Map(
      running.map((agreement) => [agreement, lengthOf(slotsOn(document, agreement, date))] as const),
    )
    const reserving = running.filter((agreement) => (reservedMinutes.get(agreement) ?? 0) > 0)
    for (const agreement of running) {
      const present = lengthOf(stays.filter((stay) => ownerOf(stay, running, reserving) === agreement))
      const reserved = reservedMinutes.get(agreement) ?? 0
      const closed = isClosed(document, agreement.hostId, date)
      const charge = (kind: ChargedDay['kind'], minutes: number, unregistered = false): void => {
        const percent = percentOfMinutes(minutes, child?.schoolStartsOn, date)
        charged.push({ agreement, date, kind, percent, unregistered })
      }
      if (present > 0 && reserved > 0 && closed) charge('substituted', present)
      else if (present > 0 && reserved > 0) charge('attended', reserved > present ? reserved : present)
      else if (present > 0) charge('extra', present)
      else if (reserved > 0 && !closed) {
        if (!absence) charge('charged-absence', reserved, true)
        else if (absence.ruling === 'charged') charge('charged-absence', reserved)
        else if (absence.ruling === undefined) {
          const balance = balances.get(agreement.id) ?? openingBalance(document, agreement, year)
          const needed = halfDays(reserved)
          if (balance >= needed) balances.set(agreement.id, balance - needed)
          else {
            balances.set(agreement.id, balance)
            charge('charged-absence', reserved)
          }
        }
      }
    }
  }
  return { charged, uncovered }
}

/** The agreement a stay belongs to (exchange.md §2, "Present"). */
function ownerOf(stay: Stay, running: AgreementRecord[], reserving: AgreementRecord[]): AgreementRecord | undefined {
  if (reserving.length === 1) return reserving[0]
  const among = reserving.length > 1 ? reserving : running
  return among.find((agreement) => agreement.hostId === stay.hostId) ?? among[0]
}
