import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { datesOfYear, isWithin } from './days.ts'
import { openingBalance } from './free-days.ts'
import { emptyDay, lengthOf, mark } from './minutes.ts'
import { halfDays } from './parameters.ts'
import { isClosed, runningAgreements, slotsOn, type Slot } from './reservations.ts'

/** What a document does not say of locations and children, for the form FO-SU-05. */
export type ReportExtras = {
  permissions: { hostId: string; kind: 'after-school' | 'flexible'; from: string; until: string }[]
  fullTimeSchoolOn: Record<string, string>
}

/**
 * The days of the forms of a month, counted one by one: `host/child/first nine digits/bo/block/bucket` and how many. Only days
 * under a kindcode that is right. Minutes are counted one by one as well.
 */
export function reportedDays(document: ExchangeDocument, month: string, extras: ReportExtras): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const child of document.children) {
    const balances = new Map<string, number>()
    const attended = document.attendance.filter((record) => record.childId === child.id)
    for (const date of datesOfYear(month.slice(0, 4))) {
      const running = runningAgreements(document, child.id, date)
      const stays = attended
        .filter((record) => record.date === date)
        .flatMap((record) => record.stays.map((stay) => ({ ...stay, hostId: record.hostId })))
      const reserving = running.filter((one) => lengthOf(slotsOn(document, one, date)) > 0)
      const owners = stays.map((stay) => {
        if (reserving.length === 1) return reserving[0]
        const among = reserving.length > 1 ? reserving : running
        return among.find((one) => one.hostId === stay.hostId) ?? among[0]
      })
      const absence = document.absences.find((record) => record.childId === child.id && record.date === date)
      const isAfterSchool =
        isWithin(date, extras.fullTimeSchoolOn[child.id] ?? '9999-12-31', undefined) ||
        birthdayAfter(child.birthDate, 42) < `${month}-01`
      const count = (hostId: string, contractHolderId: string, block: string, slots: Slot[]): void => {
        if (date.slice(0, 7) !== month) return
        const tariff = document.tariffs.find(
          (one) =>
            one.childId === child.id &&
            one.contractHolderId === contractHolderId &&
            isWithin(date, one.from, one.until),
        )
        if (!tariff || tariff.kind === 'free' || tariff.kindcode === undefined) return
        const may = (kind: string): boolean =>
          extras.permissions.some(
            (one) => one.hostId === hostId && one.kind === kind && isWithin(date, one.from, one.until),
          )
        const minutes = minutesThatCount(slots, may('flexible'))
        if (minutes === 0) return
        const bucket = bucketOfMinutes(minutes, isAfterSchool, may('flexible'))
        if (bucket === '') return
        const code = tariff.kindcode.replace(/\D/g, '').slice(0, 9)
        const key = [hostId, child.id, code, isAfterSchool ? 'J' : 'N', block, bucket].join('/')
        counts[key] = (counts[key] ?? 0) + 1
      }
      for (const agreement of running) {
        const own = stays.filter((_, index) => owners[index] === agreement)
        const reserved = slotsOn(document, agreement, date)
        if (own.length > 0) {
          for (const hostId of new Set(own.map((stay) => stay.hostId)))
            count(
              hostId,
              agreement.contractHolderId,
              'present',
              own.filter((stay) => stay.hostId === hostId),
            )
        } else if (reserved.length > 0 && !isClosed(document, agreement.hostId, date)) {
          let isFree = absence?.ruling === 'free'
          if (absence && absence.ruling === undefined) {
            const balance = balances.get(agreement.id) ?? openingBalance(document, agreement, month.slice(0, 4))
            const needed = halfDays(lengthOf(reserved))
            isFree = balance >= needed
            balances.set(agreement.id, isFree ? balance - needed : balance)
          }
          const block = isFree || absence?.reason === 'illness' ? 'justified' : 'unjustified'
          count(agreement.hostId, agreement.contractHolderId, block, reserved)
        }
      }
    }
  }
  return counts
}

function minutesThatCount(slots: readonly Slot[], isFlexible: boolean): number {
  const day = emptyDay()
  for (const slot of slots) mark(day, slot)
  let minutes = 0
  for (let minute = isFlexible ? 0 : 360; minute < (isFlexible ? 1440 : 1200); minute += 1)
    if ((day[minute] ?? 0) > 0) minutes += 1
  return minutes
}

function bucketOfMinutes(minutes: number, isAfterSchool: boolean, isFlexible: boolean): string {
  if (minutes >= 660) return isFlexible ? 'min11uFlex' : ''
  if (minutes >= 300) return 'min11u'
  return minutes < 180 && isAfterSchool ? 'min3u' : 'min5u'
}

/** The same day so many months later, or the last of a shorter month. */
function birthdayAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}
