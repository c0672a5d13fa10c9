import type { PlanningChange } from '../../../shared/contract/planning-changes.ts'
import type { CarePlanRecord, ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { isoWeekday, plusDays } from '../oracle/days.ts'
import type { Dice } from './dice.ts'
import { someSlots } from './slots.ts'
import { someDate } from './spans.ts'

type Plan = Omit<CarePlanRecord, 'agreementId'>

/** A change on trial in a document, and the document in which it is done. */
export type TriedChange = { change: PlanningChange; document: ExchangeDocument }

/** A change of some kind that leaves the document valid. The place of the change in its list makes new ids. */
export function someChange(dice: Dice, document: ExchangeDocument, index: number, year: number): TriedChange {
  const host = dice.pick(document.hosts)
  // A second agreement of a child might reserve the same minutes, which a document may not.
  const single = document.agreements.filter(
    ({ childId }) => document.agreements.filter((other) => other.childId === childId).length === 1,
  )
  const agreement = single.length > 0 ? dice.pick(single) : undefined
  const kind = dice.pick([
    'plan',
    'plan',
    'placement',
    'placement',
    'closure',
    'licence',
    'school-start',
    'agreement-end',
  ] as const)
  if (kind === 'plan' && agreement) {
    const plan = somePlan(dice, year)
    return { change: { kind, agreementId: agreement.id, plan }, document: withPlan(document, agreement.id, plan) }
  }
  if (kind === 'agreement-end' && agreement) {
    const endsOn = plusDays(agreement.startsOn, dice.between(0, 900))
    const ended = document.agreements.map((one) => (one.id === agreement.id ? { ...one, endsOn } : one))
    return { change: { kind, agreementId: agreement.id, endsOn }, document: { ...document, agreements: ended } }
  }
  if (kind === 'school-start') {
    const { id: childId } = dice.pick(document.children)
    const date = someDate(dice, year)
    const children = document.children.map((child) =>
      child.id === childId ? { ...child, schoolStartsOn: date } : child,
    )
    return { change: { kind, childId, date }, document: { ...document, children } }
  }
  if (kind === 'licence') {
    const [from, maxPresent] = [someDate(dice, year), dice.between(0, 5)]
    return {
      change: { kind, hostId: host.id, from, maxPresent },
      document: withLicence(document, host.id, from, maxPresent),
    }
  }
  if (kind === 'closure') {
    const from = someDate(dice, year)
    const hostId = dice.chance(0.3) ? null : host.id
    const closure = { hostId, from, until: plusDays(from, dice.between(0, 20)), reason: 'leave' as const }
    return { change: { kind, ...closure }, document: { ...document, closures: [...document.closures, closure] } }
  }
  return somePlacement(dice, document, host.id, index, year)
}

/** A child that nobody knows comes to a host, with or without a tariff. */
function somePlacement(
  dice: Dice,
  document: ExchangeDocument,
  hostId: string,
  index: number,
  year: number,
): TriedChange {
  const plan = somePlan(dice, year)
  const dayCents = dice.chance(0.8) ? dice.pick([0, 1837, 3464]) : undefined
  const schoolStartsOn = dice.chance(0.5) ? someDate(dice, year) : undefined
  const id = `new-${index}`
  const name = { firstName: 'Noor', lastName: `Nieuw ${index}` }
  const school = schoolStartsOn === undefined ? {} : { schoolStartsOn }
  const [address] = document.hosts
  const { street = '', postcode = '', city = '' } = address ?? {}
  const until = plan.until === undefined ? {} : { endsOn: plan.until }
  return {
    change: {
      kind: 'placement',
      hostId,
      child: { ...name, ...school },
      plan,
      ...(dayCents === undefined ? {} : { dayCents }),
    },
    document: {
      ...document,
      contractHolders: [...document.contractHolders, { id, ...name, street, postcode, city }],
      children: [...document.children, { id, ...name, birthDate: '2020-02-29', ...school }],
      agreements: [
        ...document.agreements,
        { id, childId: id, contractHolderId: id, hostId, startsOn: plan.from, ...until, freeHalfDaysUsed: [] },
      ],
      tariffs:
        dayCents === undefined
          ? document.tariffs
          : [...document.tariffs, { childId: id, contractHolderId: id, kind: 'income', from: plan.from, dayCents }],
      carePlans: [...document.carePlans, { agreementId: id, ...plan }],
    },
  }
}

function somePlan(dice: Dice, year: number): Plan {
  const from = someDate(dice, year)
  const cycleWeeks = dice.between(1, 3)
  const slots: Plan['slots'] = []
  for (let week = 1; week <= cycleWeeks; week += 1)
    for (let weekday = 1; weekday <= 7; weekday += 1)
      if (dice.chance(0.6)) for (const slot of someSlots(dice)) slots.push({ week, weekday, ...slot })
  return {
    from,
    ...(dice.chance(0.5) ? { until: plusDays(from, dice.between(0, 200)) } : {}),
    cycleWeeks,
    cycleStart: plusDays(from, 1 - isoWeekday(from)),
    slots,
  }
}

/** The plan holds on its own days, until the next one that is known; the others of the agreement on the days before and after. */
function withPlan(document: ExchangeDocument, agreementId: string, tried: Plan): ExchangeDocument {
  const { until: _, ...rest } = tried
  const others = document.carePlans.filter((other) => other.agreementId === agreementId)
  const until = endBefore(others, tried)
  const plan = { agreementId, ...rest, ...(until === undefined ? {} : { until }) }
  const around = document.carePlans.flatMap((other): CarePlanRecord[] => {
    if (other.agreementId !== agreementId) return [other]
    const parts: CarePlanRecord[] = []
    const dayBefore = plusDays(plan.from, -1)
    if (other.from < plan.from)
      parts.push({ ...other, until: other.until !== undefined && other.until < plan.from ? other.until : dayBefore })
    if (until !== undefined && (other.until === undefined || other.until > until))
      parts.push({ ...other, from: other.from > until ? other.from : plusDays(until, 1) })
    return parts
  })
  return { ...document, carePlans: [...around, plan] }
}

function withLicence(document: ExchangeDocument, hostId: string, from: string, maxPresent: number): ExchangeDocument {
  const dayBefore = plusDays(from, -1)
  const hosts = document.hosts.map((host) => {
    if (host.id !== hostId) return host
    const others = host.licence.filter((licence) => licence.from !== from)
    const ended = others.map((licence) =>
      licence.from > from || (licence.until !== undefined && licence.until < from)
        ? licence
        : { ...licence, until: dayBefore },
    )
    const until = endBefore(others, { from })
    return { ...host, licence: [...ended, { from, ...(until === undefined ? {} : { until }), maxPresent }] }
  })
  return { ...document, hosts }
}

/** The end of a span, or the day before the next of the others. */
function endBefore(others: readonly { from: string }[], { from, until }: { from: string; until?: string }) {
  const ends = others.filter((other) => other.from > from).map((other) => plusDays(other.from, -1))
  return [...ends, ...(until === undefined ? [] : [until])].sort()[0]
}
