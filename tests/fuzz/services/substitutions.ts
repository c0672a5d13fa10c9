import type { ExchangeDocument, SubstitutionRecord } from '../../../shared/domain/exchange/document.ts'
import { datesOfMonth, isWithin } from '../oracle/days.ts'
import { diceOf } from './dice.ts'
import { randomService, type RandomService } from './random-service.ts'
import { someSlots } from './slots.ts'

/**
 * The service of a seed with places elsewhere for children of closed hosts (R75), some cancelled, some on days on which their
 * own host is not closed at all. Dice of their own: everything else is as without them.
 */
export function randomServiceWithPlaces(seed: number): RandomService {
  const service = randomService(seed)
  const document = { ...service.document, substitutions: somePlaces(seed, service.document, service.months) }
  return { ...service, document }
}

function somePlaces(seed: number, document: ExchangeDocument, months: readonly string[]): SubstitutionRecord[] {
  const dice = diceOf(seed + 2_000_000)
  const dates = months.flatMap(datesOfMonth)
  return document.agreements.flatMap((agreement): SubstitutionRecord[] => {
    const { id: agreementId, hostId: own, startsOn, endsOn } = agreement
    const others = document.hosts.filter(({ id }) => id !== own)
    return dates.flatMap((date): SubstitutionRecord[] => {
      const closed = document.closures.some(
        (closure) => (closure.hostId === null || closure.hostId === own) && isWithin(date, closure.from, closure.until),
      )
      if (!isWithin(date, startsOn, endsOn ?? '9999-12-31') || !dice.chance(closed ? 0.8 : 0.01)) return []
      const base = { agreementId, date, decidedAt: `${date}T06:50`, decidedBy: 'Fuzz' }
      const status = dice.chance(0.85) ? ('arranged' as const) : ('cancelled' as const)
      const id = `${agreementId} ${date}`
      if (others.length === 0 || dice.chance(0.2))
        return [{ id, ...base, kind: 'parents', slots: someSlots(dice), status }]
      return [{ id, ...base, kind: 'host', hostId: dice.pick(others).id, slots: someSlots(dice), status }]
    })
  })
}
