import { describe, expect, it } from 'vitest'
import type { ExchangeDocument, Host } from '../../shared/domain/exchange/document.ts'
import { printDocument } from '../../shared/formats/exchange/print-document.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { plusDays } from './oracle/days.ts'
import { lengthOf } from './oracle/minutes.ts'
import { slotsOn } from './oracle/reservations.ts'
import { diceOf, type Dice } from './services/dice.ts'
import { randomService } from './services/random-service.ts'
import { reservationActs } from './services/reservation-acts.ts'
import { absenceActs, type Absences } from './services/substitution-acts.ts'

// Any commands about absences in any order, wrong ones among them, leave a service that is whole: no place on a day on which the
// child's own host is open, nobody over a limit because of a place, and bills that places alone do not change.

const seeds = Array.from({ length: 8 }, (_, index) => 510_001 + index)
const commands = 60
const acts = { ...absenceActs, ...reservationActs }

describe('random commands about absences', () => {
  const done = new Set<string>()

  it.each(seeds)(
    'seed %i: leave a service that is whole',
    async (seed) => {
      const dice = diceOf(seed)
      const { document, months } = randomService(seed)
      const today = `${months[1]}-08`
      addHosts(document, dice)
      await using service = await serviceOnFile(JSON.parse(printDocument(document)) as Json, { today })
      const run: Absences = { service, dice, document, today, left: [] }
      await absenceActs['report']?.(run)
      for (let count = commands; count > 0; count -= 1) {
        const kind = dice.pick([...Object.keys(acts), 'report', 'arrange', 'arrange', 'arrange', 'arrange', 'release'])
        const before = dice.chance(0.4) ? await textOf(service) : undefined
        const left = await acts[kind]?.(run)
        if (left) done.add(kind)
        expect(await outlivingOf(service), `seed ${seed}, after ${kind}`).toEqual([])
        expect(unneeded(await textOf(service), today), `seed ${seed}, after ${kind}`).toEqual([])
        if (typeof left !== 'object') continue
        if (before === undefined) run.left.push(left)
        else {
          await service.call('substitution.undo', left)
          expect(await textOf(service), `seed ${seed}, ${kind} taken back`).toBe(before)
        }
      }
      expect(await service.call('database.check', {}), `seed ${seed}`).toMatchObject({ sound: true })
      const text = await textOf(service)
      await using copy = await serviceOnFile(JSON.parse(text) as Json, { today })
      expect(await textOf(copy), `seed ${seed}`).toBe(text)
      const placeless = { ...(JSON.parse(text) as Record<string, Json>), substitutions: [] }
      await using without = await serviceOnFile(placeless, { today })
      const period = { from: plusDays(today, -5), until: plusDays(today, 30) }
      expect((await service.call('capacity.report', period)).breaches, `seed ${seed}`).toEqual(
        (await without.call('capacity.report', period)).breaches,
      )
      for (const month of months)
        expect(await without.call('billing.preview', { month }), `seed ${seed}, ${month}`).toEqual(
          await service.call('billing.preview', { month }),
        )
    },
    120_000,
  )

  it('do something of every kind', () => {
    expect(Object.keys(acts).filter((kind) => !done.has(kind))).toEqual([])
  })
})

/** Hosts with room for few, open every day, so that there is somewhere to go and soon no room; and a group location. */
function addHosts(document: ExchangeDocument, dice: Dice): void {
  const [model] = document.hosts
  if (!model) throw new Error('a service without hosts')
  for (const id of ['extra 1', 'extra 2', 'extra 3']) {
    const { endsOn: _, openingHoursChanges: __, ...kept } = model
    const host: Host = {
      ...kept,
      id,
      startsOn: '2020-01-01',
      licence: [{ from: '2020-01-01', maxPresent: dice.between(1, 3) }],
      openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', until: '23:59' })),
      ownChildren: [],
    }
    document.hosts.push(host)
  }
  const address = { street: 'Markt 1', postcode: '8790', city: 'Waregem' }
  document.groupLocations.push({ id: 'g', name: 'De Boomhut', ...address, places: dice.between(0, 2) })
}

const textOf = async (service: ServiceOnFile): Promise<string> => (await service.call('exchange.export', {})).text

/** Arranged places from a day on with minutes that the child has not reserved. */
function unneeded(text: string, today: string): string[] {
  // Lists without entries are not written.
  const empty = { extraDays: [], substitutions: [] }
  const document: ExchangeDocument = Object.assign(empty, JSON.parse(text) as ExchangeDocument)
  return document.substitutions.flatMap(({ agreementId, date, status, slots }) => {
    const agreement = document.agreements.find(({ id }) => id === agreementId)
    if (status !== 'arranged' || date < today || !agreement) return []
    const reserved = slotsOn(document, agreement, date)
    return lengthOf([...slots, ...reserved]) > lengthOf(reserved) ? [`${agreementId} ${date}`] : []
  })
}

const outlivingOf = async (service: ServiceOnFile) =>
  service.rows(`SELECT date, agreement_id FROM substitutions JOIN agreements ON agreements.id = agreement_id
    WHERE status = 'arranged' AND NOT EXISTS (SELECT 1 FROM closures WHERE from_date <= date AND until_date >= date
      AND (closures.host_id = agreements.host_id OR closures.host_id IS NULL))`)
