import type { CarePlanRecord, ExchangeDocument, Host } from '../../../shared/domain/exchange/document.ts'
import { absenceService, familyOf, hostAt, type Planned } from '../../support/absence-service.ts'
import type { Json } from '../../support/exchange-document.ts'
import { plusDays } from '../oracle/days.ts'
import { diceOf, type Dice } from './dice.ts'

/** A document with one host of whom the children need places, and the days on which they do. */
export type SmallAbsence = { document: ExchangeDocument; hostId: string; from: string; until: string }

/** Days around which limits, weeks and clocks change. */
const beginnings = ['2026-11-16', '2026-12-29', '2026-12-31', '2027-01-04', '2027-03-26', '2026-10-23', '2028-02-28']

/** A small service at random, so small that all answers can be tried one by one. */
export function smallAbsence(seed: number): SmallAbsence {
  const dice = diceOf(seed)
  const from = dice.pick(beginnings)
  const until = plusDays(from, dice.between(0, 3))
  const hosts = Array.from({ length: dice.between(1, 3) }, (_, index) => someHost(dice, `v${index}`, from))
  const families = [1, 2, 3, 4, 5].map((family) => `p${family}`)
  const planned = Array.from({ length: dice.between(1, 6) }, (_, index): Planned[] => {
    const child = { childId: `c${index}`, contractHolderId: dice.pick(families) }
    const at = { ...child, hostId: 'h1', times: dice.pick(someTimes) }
    // Some have a second agreement, with the same host or another, in hours that no other times reach.
    const second = { ...child, hostId: dice.pick(['h1', 'v0']), times: '18:00-19:30', agreementId: `b${index}` }
    return dice.chance(0.2) ? [at, second] : [at]
  }).flat()
  const present = Array.from({ length: dice.between(0, 4) }, (_, index): Planned => ({
    childId: `d${index}`,
    hostId: dice.pick(hosts).id,
    contractHolderId: dice.pick(families),
    times: dice.pick(someTimes),
  }))
  const everybody = [...planned, ...present]
  const json = absenceService([hostAt('h1'), ...hosts], everybody, {
    contractHolders: families.map((id) =>
      familyOf(id, dice.chance(0.25) ? { refusedHosts: [dice.pick(hosts).id] } : {}),
    ),
  })
  const document = { extraDays: [], ...(JSON.parse(JSON.stringify(json)) as Omit<ExchangeDocument, 'extraDays'>) }
  document.carePlans = document.carePlans.map((plan) => somePlan(dice, plan))
  for (const host of document.hosts)
    if (host.id !== 'h1' && dice.chance(0.2)) host.refusedChildren = [dice.pick(document.children).id]
  for (const { id } of hosts)
    if (dice.chance(0.2)) document.closures.push({ hostId: id, from, until: plusDays(from, 1), reason: 'leave' })
  if (dice.chance(0.1)) document.closures.push({ hostId: null, from: until, until, reason: 'training' })
  return { document, hostId: 'h1', from, until }
}

const someTimes = [
  '08:00-12:00',
  '08:00-12:00 12:00-17:00',
  '07:30-09:00 15:30-18:00',
  '12:00-18:00',
  '09:00-15:30',
  '00:00-18:00',
  '06:00-07:00 07:00-08:00',
]

function someHost(dice: Dice, id: string, from: string): Host {
  const hours = dice.pick([
    [['00:00', '23:59']],
    [
      ['06:00', '12:00'],
      ['12:00', '20:00'],
    ],
    [['07:00', '18:00']],
    [['08:00', '17:00']],
    [],
  ])
  const born = { firstName: 'Eigen', countsUntil: plusDays(from, dice.pick([-1, 0, 1, 400])) }
  return hostAt(id, {
    startsOn: dice.pick(['2020-01-01', '2020-01-01', plusDays(from, 1)]),
    ...(dice.chance(0.15) && { endsOn: plusDays(from, 1) }),
    licence: dice.chance(0.1) ? [] : [{ from: '2020-01-01', maxPresent: dice.pick([1, 1, 2, 2, 3, 8, 9]) }],
    openingHours: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      hours.map(([opens = '', closes = '']) => ({ weekday, from: opens, until: closes })),
    ),
    ownChildren: dice.chance(0.3)
      ? [{ id: `${id} own`, ...born, birthDate: plusDays(from, dice.pick([-900, 0, 1])) }].filter(
          (own) => own.birthDate <= own.countsUntil,
        )
      : [],
    ...(dice.chance(0.15) && { refusesSubstitutes: true }),
  })
}

function somePlan(dice: Dice, plan: CarePlanRecord): CarePlanRecord {
  const week = dice.between(1, 2)
  return dice.chance(0.25) ? { ...plan, cycleWeeks: 2, slots: plan.slots.map((slot) => ({ ...slot, week })) } : plan
}

/** The document as it is given to the command line. */
export const asJson = (document: ExchangeDocument): Json => JSON.parse(JSON.stringify(document)) as Json
