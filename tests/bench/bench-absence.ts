import { formatDate } from '../../shared/domain/calendar/date.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { diceOf, type Dice } from '../fuzz/services/dice.ts'
import { benchService } from './bench-service.ts'

/** The host who is ill from Monday 9 November 2026 on, and how many children she has. */
export const absentHost = 'h1'
const firstDay = '2026-11-09'
const children = 8

/**
 * A service of so many hosts in which one with eight children is ill for some weeks: forty child-days a week. Without points on
 * the map every host is as far as every other; with them they are spread over a province.
 */
export function benchAbsence(hostCount: number, weeks: number, hasPoints: boolean): ExchangeDocument {
  const dice = diceOf(1)
  const document = benchService(hostCount)
  const own = document.agreements.filter(({ hostId }) => hostId === absentHost)
  const guests = document.agreements.filter(({ hostId }) => hostId !== absentHost).slice(-(children - own.length))
  const somewhere = () => (hasPoints ? pointIn(dice) : {})
  const monday = Date.parse(firstDay) / 86_400_000
  return {
    ...document,
    hosts: document.hosts.map((host) => ({ ...host, ...somewhere() })),
    contractHolders: document.contractHolders.map((holder) => ({ ...holder, ...somewhere() })),
    agreements: document.agreements.map((one) => (guests.includes(one) ? { ...one, hostId: absentHost } : one)),
    attendance: document.attendance.filter(({ childId }) => !guests.some((guest) => guest.childId === childId)),
    closures: [
      { hostId: absentHost, from: firstDay, until: formatDate(monday + weeks * 7 - 1), reason: 'illness' },
      // Half of the hosts are away at Christmas: the list of absences has them too.
      ...document.hosts
        .slice(2, 2 + Math.floor(hostCount / 2))
        .map(({ id }) => ({ hostId: id, from: '2026-12-21', until: '2027-01-03', reason: 'leave' as const })),
    ],
  }
}

function pointIn(dice: Dice): { latitude: number; longitude: number } {
  return { latitude: 50.8 + dice.between(0, 4_500) / 10_000, longitude: 3.4 + dice.between(0, 11_400) / 10_000 }
}
