import { formatDate, mondayOf, parseDate } from '../../shared/domain/calendar/date.ts'
import { formatTime } from '../../shared/domain/calendar/time.ts'
import type { CarePlanRecord, ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { firstTier, secondTier, type WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'
import { diceOf, type Dice } from '../fuzz/services/dice.ts'
import { benchService } from './bench-service.ts'

/** The day of the bench (`withBenchService`): requests came in before it, and want care from half a year before it to a year and a half after. */
const waitingToday = '2026-11-10'
const today = parseDate(waitingToday)

/**
 * So many hosts, full or nearly so with children of all kinds of plans of whom one in three goes within two years, and so many
 * requests that do not resemble one another: their days, hours, cycles, dates and places are drawn.
 */
export function benchWaitingList(hostCount: number, requestCount: number): ExchangeDocument {
  const service = benchService(hostCount)
  const dice = diceOf(20_261_122)
  const postcodes = Array.from({ length: 60 }, (_, index) => ({
    postcode: String(8_500 + index * 10),
    latitude: 50.7 + dice.between(0, 400) / 1_000,
    longitude: 2.8 + dice.between(0, 900) / 1_000,
  }))
  const somewhere = (): string => dice.pick(postcodes).postcode
  return {
    ...service,
    attendance: [],
    absences: [],
    postcodes,
    hosts: service.hosts.map((host) => ({
      ...host,
      postcode: somewhere(),
      licence: [{ from: '2020-01-01', maxPresent: dice.pick([5, 5, 6, 6, 7]) }],
      ownChildren: dice.chance(0.3)
        ? [{ id: `${host.id}-own`, firstName: 'Eigen', birthDate: '2024-05-01', countsUntil: '2027-03-31' }]
        : [],
    })),
    closures: service.hosts.flatMap(({ id }) =>
      [0, 1, 2].map((year) => ({
        hostId: id,
        from: `${2026 + year}-07-${10 + dice.between(0, 9)}`,
        until: `${2026 + year}-08-0${dice.between(1, 9)}`,
        reason: 'leave' as const,
      })),
    ),
    agreements: service.agreements.map((agreement) => ({
      ...agreement,
      ...(dice.chance(0.35) && { endsOn: formatDate(today + dice.between(10, 700)) }),
    })),
    carePlans: service.carePlans.map((plan) => ({ ...plan, ...someWeeks(dice) })),
    waitingList: Array.from({ length: requestCount }, (_, index) => someRequest(dice, index, somewhere())),
  }
}

/** Two to five days a week, at the same hours or others, in a cycle of one week, or now and then two or four. */
function someWeeks(dice: Dice): Pick<CarePlanRecord, 'cycleWeeks' | 'slots'> {
  const cycleWeeks = dice.pick([1, 1, 1, 2, 4])
  const [from, until] = [dice.between(14, 17) * 30, dice.between(30, 36) * 30]
  const slots = Array.from({ length: cycleWeeks }, (_, week) => week + 1).flatMap((week) =>
    [1, 2, 3, 4, 5]
      .filter(() => dice.chance(0.8))
      .map((weekday) => ({ week, weekday, from: formatTime(from), until: formatTime(until) })),
  )
  return { cycleWeeks, slots: slots.length > 0 ? slots : [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }] }
}

function someRequest(dice: Dice, index: number, postcode: string): WaitingRequest {
  const wanted = today + dice.between(-180, 540)
  const received = formatDate(Math.min(today, wanted) - dice.between(0, 300))
  return {
    id: `r${String(index).padStart(4, '0')}`,
    receivedAt: `${received}T${formatTime(dice.between(480, 1_080))}`,
    child: {
      firstName: `Kind${index}`,
      lastName: `Wachtend${index % 97}`,
      expectedOn: formatDate(mondayOf(wanted) - 90),
    },
    contact: { firstName: `Ouder${index}`, lastName: `Wachtend${index % 97}`, postcode, city: 'Waregem' },
    wantedFrom: formatDate(wanted),
    ...someWeeks(dice),
    firstTier: firstTier.filter(() => dice.chance(0.25)),
    secondTier: secondTier.filter(() => dice.chance(0.1)),
    status: 'open',
  }
}
