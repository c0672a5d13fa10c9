import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  firstTier,
  secondTier,
  type PriorityStep,
  type WaitingRequest,
} from '../../shared/domain/exchange/waiting-list.ts'
import type { ProcedureName } from '../../shared/contract/index.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { waitingService } from '../support/waiting-service.ts'
import { wantedPlace } from '../support/wanted-place.ts'
import { diceOf, type Dice } from './services/dice.ts'

// Commands as a window sends them through an afternoon, while the clock goes on. What the list showed at the end of a minute is what
// its replay shows later; nothing of a request is lost; and a place that was offered is there when it is accepted.

const seeds = Array.from({ length: 3 }, (_, index) => 91_001 + index)
const calls = 50

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const clock = (minute: number): string => {
  const time = `${String(13 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  vi.setSystemTime(new Date(`2026-11-22T${time}:30`))
  return `2026-11-22T${time}`
}
const some = <One>(dice: Dice, list: readonly One[], most: number): One[] =>
  list.filter(() => dice.chance(most / list.length)).slice(0, most)

function someRequest(dice: Dice, now: string): WaitingRequest {
  const cycleWeeks = dice.pick([1, 1, 2])
  const slots = Array.from({ length: cycleWeeks }, (_, week) =>
    [1, 2, 3, 4, 5].filter(() => dice.chance(0.5)).map((weekday) => ({ week: week + 1, weekday })),
  ).flat()
  const hours = dice.pick([
    { from: '08:00', until: '17:00' },
    { from: '07:30', until: '12:30' },
    { from: '06:00', until: '12:00' },
  ])
  return wantedPlace({
    receivedAt: dice.pick([now, `2026-11-${dice.between(10, 21)}T10:0${dice.between(0, 3)}`]),
    child: { firstName: dice.pick(['Noor', 'Lou', 'Mats']), lastName: 'Claes', birthDate: '2026-05-04' },
    wantedFrom: dice.pick(['2026-10-05', '2027-01-06', '2027-03-01']),
    cycleWeeks,
    slots: slots.map((slot) => ({ ...slot, ...hours })),
    firstTier: some(dice, firstTier, 3),
    secondTier: some(dice, secondTier, 1),
  })
}

const someSteps = (dice: Dice): PriorityStep[] =>
  dice.pick([
    [],
    [{ by: 'second-tier', criteria: [...secondTier] }],
    [{ by: 'combinations', combinations: [['foster'], ['work', 'single']] }],
    [{ by: 'weights', weights: [{ criterion: 'work', weight: 2 }, { criterion: 'sibling', weight: 3 }] }],
  ] satisfies PriorityStep[][]) // prettier-ignore

const family = {
  child: { firstName: 'Noor', lastName: 'Claes', birthDate: '2026-05-04' },
  contractHolder: { firstName: 'Lien', lastName: 'Claes', street: 'Veldstraat 1', postcode: '9000', city: 'Gent' },
  minimumReason: 'Meer dagen is niet nodig.',
}

async function someCommand(service: ServiceOnFile, dice: Dice, now: string): Promise<[ProcedureName, object]> {
  const { requests } = await service.call('waitingList.list', {})
  const adds: [ProcedureName, object] = ['waitingList.save', { record: someRequest(dice, now) }]
  if (requests.length === 0 || dice.chance(0.25)) return adds
  const one = dice.pick(requests)
  const looked = { id: one.id, version: one.version }
  const { record } = await service.call('waitingList.record', { id: one.id })
  const startsOn = dice.pick(['2027-01-06', '2027-01-11', '2027-04-01'])
  const offer = { ...looked, hostId: dice.pick(['h1', 'h2']), startsOn, deviation: 'Vlak bij het werk.' }
  const close = { ...looked, status: dice.pick(['elsewhere', 'lapsed']), on: '2026-11-22', reason: 'other' }
  const save = { ...looked, record: { ...record, ...(dice.chance(0.5) && { firstTier: some(dice, firstTier, 3) }) } }
  const offerId = one.offer?.id ?? record.offers?.[0]?.id ?? 'none'
  const answer = { ...looked, offerId, answer: dice.pick(['accepted', 'accepted', 'refused', 'withdrawn']) }
  if (one.offer?.answer === 'accepted' && dice.chance(0.7)) return ['waitingList.place', { ...looked, ...family }]
  if (one.offer && dice.chance(0.7)) return ['waitingList.answer', answer]
  return dice.pick<[ProcedureName, object]>([
    ['waitingList.save', save],
    ['waitingList.enlist', looked],
    ['waitingList.offer', offer],
    ['waitingList.offer', offer],
    ['waitingList.answer', answer],
    ['waitingList.close', close],
    ['waitingList.reopen', { ...looked, reason: 'Toch nog nodig.' }],
    ['priorityRules.add', { from: dice.pick(['2026-11-01', '2026-11-22', '2026-11-23']), steps: someSteps(dice) }],
  ])
}

const shown = async (service: ServiceOnFile) =>
  (await service.call('waitingList.list', {})).requests.flatMap(({ id, rank, below, receivedAt, isNew, ...one }) =>
    rank === undefined
      ? []
      : [{ id, rank, below, receivedAt, isNew, firstTier: one.firstTier, secondTier: one.secondTier }],
  )

describe('the waiting list through an afternoon', () => {
  const done = new Map<string, number>()

  it.each(seeds)('seed %i', async (seed) => {
    const dice = diceOf(seed)
    await using service = await waitingService()
    const seen = new Map<string, Awaited<ReturnType<typeof shown>>>()
    let minute = 0
    let known: string[] = []
    for (let count = 0; count < calls; count += 1) {
      if (dice.chance(0.5)) minute += dice.between(1, 3)
      const now = clock(minute)
      const [name, input] = await someCommand(service, dice, now)
      const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
      const said = `seed ${seed} ${name} ${JSON.stringify(input)} ${JSON.stringify(reply)} ${service.logged.join()}`
      expect(reply.ok || reply.error.code !== 'internal', said).toBe(true)
      // The place was there when it was offered, and was kept since.
      if (name === 'waitingList.place') expect(reply.ok, said).toBe(true)
      if (reply.ok) done.set(name, (done.get(name) ?? 0) + 1)
      seen.set(now, await shown(service))
      const ids = service.rows('SELECT id FROM waiting_requests ORDER BY id').map(({ id }) => String(id))
      expect(
        known.filter((id) => !ids.includes(id)),
        said,
      ).toEqual([])
      known = ids
    }
    for (const [at, list] of seen) {
      const { requests } = await service.call('waitingList.replay', { at })
      const replayed = requests.map(({ id, rank, below, receivedAt, isNew, firstTier: first, secondTier: second }) => {
        return { id, rank, below, receivedAt, isNew, firstTier: first, secondTier: second }
      })
      expect(replayed, `seed ${seed} at ${at}`).toEqual(list)
    }
    for (const id of known) {
      const moments = (await service.call('waitingList.moments', { id })).toReversed()
      for (const [at, list] of seen) {
        const then = moments.findLast((moment) => moment.at <= at)
        expect([then?.rank, `${seed} ${id} ${at}`]).toEqual([
          list.find((one) => one.id === id)?.rank,
          `${seed} ${id} ${at}`,
        ])
      }
    }
    const { text } = await service.call('exchange.export', {})
    await using copy = await serviceOnFile(JSON.parse(text) as Json)
    expect((await copy.call('exchange.export', {})).text).toBe(text)
  })

  it('does everything now and then', () => {
    expect([...done.keys()].sort()).toEqual([
      'priorityRules.add',
      'waitingList.answer',
      'waitingList.close',
      'waitingList.enlist',
      'waitingList.offer',
      'waitingList.place',
      'waitingList.reopen',
      'waitingList.save',
    ])
  })
})
