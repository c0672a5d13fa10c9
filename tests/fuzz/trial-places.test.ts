import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '../../shared/contract/index.ts'
import type { ExchangeDocument, SubstitutionRecord } from '../../shared/domain/exchange/document.ts'
import { printDocument } from '../../shared/formats/exchange/print-document.ts'
import { hostAt } from '../support/absence-service.ts'
import { workspace, type Workspace } from './imported-service.ts'
import { datesBetween, isWithin, plusDays } from './oracle/days.ts'
import { slotsOn } from './oracle/reservations.ts'
import { diceOf, type Dice } from './services/dice.ts'
import { randomService } from './services/random-service.ts'

const services = 60
const days = 12

type Trial = OutputOf<'substitution.trial'>

/** A random service in which one host is away for some days. */
function serviceWithAbsence(seed: number) {
  const { document, from: begins } = randomService(seed)
  const dice = diceOf(seed + 2_000_000)
  const hostId = dice.pick(document.hosts).id
  const from = plusDays(begins, dice.between(0, 60))
  const absence = { hostId, from, until: plusDays(from, days - 1) }
  const isSame = (one: ExchangeDocument['closures'][number]): boolean =>
    one.hostId === hostId && one.from <= absence.from && absence.until <= one.until
  const closures = [...document.closures.filter((one) => !isSame(one)), { ...absence, reason: 'illness' as const }]
  // Most hosts of a random service are full or have odd hours: some more have a place or two.
  const hosts = [...document.hosts, ...['v1', 'v2'].map((id) => spareHost(dice, id))]
  return { document: { ...document, hosts, closures }, absence }
}

function spareHost(dice: Dice, id: string) {
  return hostAt(id, {
    licence: [{ from: '2020-01-01', maxPresent: dice.between(1, 2) }],
    openingHours: [1, 2, 3, 4, 5, 6].map((weekday) => ({
      weekday,
      from: '05:00',
      until: dice.pick(['16:00', '22:00']),
    })),
  })
}

/** The child-days that need a place, counted from the document alone. */
function childDays(
  document: ExchangeDocument,
  { hostId, from, until }: { hostId: string; from: string; until: string },
) {
  const others = document.closures.slice(0, -1).filter((one) => one.hostId === null || one.hostId === hostId)
  const open = datesBetween(from, until).filter((date) => !others.some((one) => isWithin(date, one.from, one.until)))
  const own = document.agreements.filter((agreement) => agreement.hostId === hostId)
  return open.flatMap((date) =>
    own.filter((agreement) => slotsOn(document, agreement, date).length > 0).map((agreement) => ({ date, agreement })),
  )
}

/** The places of a trial as somebody would have arranged them, each with the first agreement that its child has there. */
function arranged(document: ExchangeDocument, absence: Parameters<typeof childDays>[1], { placements }: Trial) {
  const reserved = childDays(document, absence)
  const places = Map.groupBy(placements, ({ childId, date, hostId }) => JSON.stringify([childId, date, hostId]))
  return [...places.values()].map((slots, index): SubstitutionRecord => {
    const [{ childId, date, hostId }] = slots as [Trial['placements'][number]]
    const own = reserved.find((one) => one.date === date && one.agreement.childId === childId)
    return {
      id: `s${index}`,
      agreementId: own?.agreement.id ?? '',
      date,
      kind: 'host',
      hostId,
      slots: slots.map(({ from, until }) => ({ from, until })),
      status: 'arranged',
      decidedAt: `${date}T06:55`,
      decidedBy: 'An',
    }
  })
}

describe('the places of a trial', () => {
  let work: Workspace
  beforeAll(async () => {
    work = await workspace()
  })
  afterAll(() => work[Symbol.dispose]())

  it(`bring nobody over a limit, on ${services} random services`, { timeout: 240_000 }, async () => {
    const seen = { placed: 0, unplaced: 0 }
    for (let seed = 1; seed <= services; seed += 1) {
      const { document, absence } = serviceWithAbsence(seed)
      const before = await work.importBytes(printDocument(document))
      const trial = await before.query('substitution.trial', absence)
      const { breaches } = await before.query('capacity.report', { from: absence.from, until: absence.until })
      await before.close()
      const told = new Set([...trial.placements, ...trial.unplaced].map(({ date, childId }) => `${date} ${childId}`))
      const needed = new Set(childDays(document, absence).map(({ date, agreement }) => `${date} ${agreement.childId}`))
      expect([seed, [...told].sort()]).toEqual([seed, [...needed].sort()])
      expect([seed, trial.status, trial.objective]).toEqual([seed, 'optimal', trial.bound])
      expect(trial.objective.unplaced).toBe(trial.unplaced.length)
      const substitutions = arranged(document, absence, trial)
      seen.placed += substitutions.length
      seen.unplaced += trial.unplaced.length
      if (substitutions.length === 0) continue
      const after = await work.importBytes(printDocument({ ...document, substitutions }))
      const report = await after.query('capacity.report', { from: absence.from, until: absence.until })
      expect([seed, report.breaches]).toEqual([seed, breaches])
      await after.close()
    }
    // Many of these services are full; there is enough of both to mean something.
    expect(seen.placed).toBeGreaterThan(30)
    expect(seen.unplaced).toBeGreaterThan(30)
  })
})
