import type { ClosureRecord, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { datesOfMonth, plusDays } from '../oracle/days.ts'
import { reservesTwice } from '../oracle/double-reservation.ts'
import { someAgreement, somePlans, someTariffs } from './agreements.ts'
import { diceOf, type Dice } from './dice.ts'
import { someExtraDays } from './extra-days.ts'
import { someCosts, someYear } from './months.ts'
import { someChild, someHolder, someHost, someIds, someOrganiser, someSettings } from './people.ts'
import { someDate } from './spans.ts'

/** A valid document full of rare cases, and the months and quarters in which they lie. */
export type RandomService = { document: ExchangeDocument; months: string[]; from: string; until: string }

/** The service of a seed; the same on every machine. */
export function randomService(seed: number): RandomService {
  const dice = diceOf(seed)
  const year = dice.pick([2023, 2024, 2025, 2026, 2026, 2027, 2028])
  // February of leap years, March and October with a change of the clock, the rest now and then.
  const middle = dice.chance(0.4)
    ? dice.pick(['02', '03', '10'])
    : dice.pick(['04', '05', '06', '07', '08', '09', '11'])
  const months = [`${year}-01`, `${year}-${middle}`, `${year}-12`]
  const hosts = someIds(dice, 'h', dice.between(1, 3)).map((id) => someHost(dice, id, year))
  const hostIds = hosts.map((host) => host.id)
  const contractHolders = someIds(dice, 'p', dice.between(1, 3)).map((id) => someHolder(dice, id))
  const children = someIds(dice, 'c', dice.between(1, 4)).map((id) => someChild(dice, id, year))
  const agreementIds = someIds(dice, 'a', 12)
  const document: ExchangeDocument = {
    format: 'onthaal-exchange',
    version: 1,
    organiser: someOrganiser(dice),
    settings: someSettings(dice, year),
    hosts,
    closures: someClosures(dice, hostIds, year),
    postcodes: dice.chance(0.3) ? [{ postcode: '8790', latitude: 50.88, longitude: 3.43 }] : [],
    contractHolders,
    children,
    agreements: [],
    tariffs: [],
    carePlans: [],
    attendance: [],
    absences: [],
    extraCosts: [],
    payments: [],
    absenceReasons: [],
    extraDays: [],
    closedMonths: [],
    groupLocations: [],
    substitutions: [],
    setAsideHosts: [],
    familyContacts: [],
    hostStops: [],
    visitTemplates: [],
    homeVisits: [],
    hostActions: [],
    coachingGoals: [],
    visitFolders: [],
    incidents: [],
    complaints: [],
    trainingSessions: [],
    materials: [],
    materialLoans: [],
    waitingList: [],
    priorityRules: [],
    letters: [],
    regulations: [],
  }
  for (const { id: childId } of children) {
    for (let count = dice.chance(0.05) ? 0 : dice.between(1, 3); count > 0; count -= 1) {
      const contractHolderId = dice.pick(contractHolders).id
      const parties = { childId, contractHolderId, hostId: dice.pick(hostIds) }
      const agreement = someAgreement(dice, agreementIds.pop() ?? `x${childId}${count}`, parties, year)
      const others = document.agreements.filter((other) => other.childId === childId)
      const plans = somePlans(dice, agreement, year)
      document.agreements.push(agreement)
      // Two agreements of a child may not reserve the same minutes: move the later one out of the way, or drop its plans.
      document.carePlans.push(...settle(document, plans, others, agreement))
    }
    for (const { id } of contractHolders) document.tariffs.push(...someTariffs(dice, childId, id, year))
    const homes = document.agreements.filter((one) => one.childId === childId).map((one) => one.hostId)
    const { attendance, absences } = someYear(dice, childId, hostIds, homes, year, months)
    document.attendance.push(...attendance)
    document.absences.push(...absences)
    document.extraCosts.push(...someCosts(dice, childId, document, months.flatMap(datesOfMonth)))
  }
  for (const holder of contractHolders)
    for (let count = dice.between(0, 3); count > 0; count -= 1)
      document.payments.push({
        contractHolderId: holder.id,
        date: dice.pick([`${year}-01-05`, `${year}-02-07`]),
        cents: dice.pick([100, -100]),
        ...(dice.chance(0.6) ? { reference: dice.pick(['+++202/6100/01296+++', 'a', 'B', '']) } : {}),
      })
  // Dice of their own: the rest of a seed's service stays what it was before there were extra days.
  document.extraDays.push(...someExtraDays(diceOf(seed + 1_000_000), document, months))
  const from = someDate(dice, year)
  return { document, months, from, until: plusDays(from, dice.between(80, 120)) }
}

function settle(
  document: ExchangeDocument,
  plans: ExchangeDocument['carePlans'],
  others: ExchangeDocument['agreements'],
  agreement: ExchangeDocument['agreements'][number],
): ExchangeDocument['carePlans'] {
  return plans.map((plan) => ({
    ...plan,
    slots: plan.slots.filter((slot) =>
      others.every((other) =>
        document.carePlans
          .filter((candidate) => candidate.agreementId === other.id)
          .every((candidate) => !reservesTwice({ ...plan, slots: [slot] }, agreement, candidate, other)),
      ),
    ),
  }))
}

function someClosures(dice: Dice, hostIds: readonly string[], year: number): ClosureRecord[] {
  return Array.from({ length: dice.between(0, 6) }, () => {
    const from = someDate(dice, year, 20)
    return {
      hostId: dice.chance(0.4) ? null : dice.pick(hostIds),
      from,
      until: plusDays(from, dice.pick([0, 1, 4, 10, 30])),
      reason: dice.pick(['holiday', 'leave', 'illness', 'training', 'force-majeure', 'other'] as const),
    }
  })
}
