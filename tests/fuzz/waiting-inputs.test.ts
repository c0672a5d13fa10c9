import { describe, expect, it } from 'vitest'
import { procedures, type ProcedureName } from '../../shared/contract/index.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { waitingDocument } from '../support/waiting-service.ts'
import { wantedPlace } from '../support/wanted-place.ts'
import { diceOf } from './services/dice.ts'
import { nasty } from './services/nasty-inputs.ts'

// Whatever a window sends about requests and rules is refused with a reason, and then nothing is written; or it is done, and the
// service is whole: what it exports is what another one makes of it.

const seeds = Array.from({ length: 3 }, (_, index) => 92_001 + index)
const calls = 60
const today = '2026-11-22'

const full = wantedPlace({
  id: 'r1',
  firstTier: ['work', 'single'],
  secondTier: ['staff'],
  source: 'Lokaal loket',
  number: 'OV-1',
  evidence: [{ criterion: 'work', kind: 'Attest', seenOn: '2026-11-20' }],
  note: 'Belt terug.',
})
const offer = { hostId: 'h1', startsOn: '2027-01-04', offeredAt: '2026-11-21T10:00', by: 'Sofie' }
const waitingList = [
  full,
  { ...full, id: 'r2', status: 'offered', offers: [{ ...offer, id: 'o1' }] },
  { ...full, id: 'r3', status: 'offered', offers: [{ ...offer, id: 'o2', hostId: 'h2', answer: 'accepted' }] },
  { ...full, id: 'r4', status: 'lapsed', closed: { on: '2026-11-21', reason: 'no-place' } },
  { ...full, id: 'r5', status: 'placed', placed: { childId: 'c1', agreementId: 'a1' } },
] as unknown as Json

const slots = full.slots.slice(0, 1)
const steps = [
  { by: 'combinations', combinations: [['foster'], ['work', 'single']] },
  { by: 'weights', weights: [{ criterion: 'work', weight: 2 }] },
  { by: 'second-tier', criteria: ['staff'] },
]

/** What a window would send, with the versions of now. */
async function inputsOf(service: ServiceOnFile): Promise<[ProcedureName, object][]> {
  const { requests } = await service.call('waitingList.list', {})
  return requests.flatMap(({ id, version, offer: inHand }): [ProcedureName, object][] => {
    const looked = { id, version }
    const offerId = inHand?.id ?? 'o1'
    return [
      ['waitingList.record', { id }],
      ['waitingList.moments', { id }],
      ['waitingList.preparation', { id }],
      ['waitingList.replay', { at: '2026-11-21T10:00' }],
      ['waitingList.demand', { from: '2026-01-01', until: today }],
      ['waitingList.save', { record: full }],
      ['waitingList.save', { ...looked, record: full, reason: 'Beter geweten.' }],
      ['waitingList.enlist', looked],
      ['waitingList.close', { ...looked, status: 'lapsed', on: today, reason: 'no-answer', note: 'Drie keer gebeld.' }],
      ['waitingList.reopen', { ...looked, reason: 'Toch nog nodig.' }],
      [
        'waitingList.offer',
        { ...looked, hostId: 'h2', startsOn: '2027-01-04', slots, deviation: 'Vlak bij.', note: 'Nu.' },
      ],
      ['waitingList.answer', { ...looked, offerId, answer: 'accepted', note: 'Blij.' }],
      ['waitingList.place', { ...looked, childId: 'c1', contractHolderId: 'p1', minimumReason: 'Meer is niet nodig.' }],
      [
        'waitingList.place',
        {
          ...looked,
          child: { firstName: 'Noor', lastName: 'Claes', birthDate: '2026-09-14' },
          contractHolder: { firstName: 'Lien', lastName: 'Claes', street: 'Dreef 1', postcode: '9000', city: 'Gent' },
          minimumReason: 'Meer is niet nodig.',
        },
      ],
      ['priorityRules.add', { from: today, steps, reason: 'Zo beslist.' }],
      ['priorityRules.trial', { steps }],
    ]
  })
}

const stateOf = async (service: ServiceOnFile) => ({
  text: (await service.call('exchange.export', {})).text,
  acts: service.rows('SELECT count(*) AS acts FROM audit_log'),
})

describe('nasty inputs', () => {
  const answered = new Set<string>()

  it.each(seeds)(
    'seed %i: are refused with a reason and leave nothing, or are done and leave a whole service',
    async (seed) => {
      const dice = diceOf(seed)
      await using service = await serviceOnFile(waitingDocument({ waitingList }))
      let before = await stateOf(service)
      for (let count = 0; count < calls; count += 1) {
        const [name, input] = dice.pick(await inputsOf(service))
        const isCommand = procedures[name].kind === 'command'
        const sent = dice.chance(0.3) ? input : nasty(input, dice)
        const reply = await service.reply(name, isCommand ? { requestId: crypto.randomUUID(), ...sent } : sent)
        const said = `seed ${seed} ${name} ${JSON.stringify(sent).slice(0, 600)} ${service.logged.join().slice(0, 400)}`
        if (!reply.ok) expect([reply.error.code, said]).not.toEqual(['internal', said])
        const after = await stateOf(service)
        if (!reply.ok) expect(after, said).toEqual(before)
        else answered.add(name)
        before = after
      }
      expect(await service.call('database.check', {})).toMatchObject({ sound: true })
      await using copy = await serviceOnFile(JSON.parse(before.text) as Json)
      expect((await copy.call('exchange.export', {})).text).toBe(before.text)
    },
    120_000,
  )

  it('do something now and then', () => {
    expect(answered.size).toBeGreaterThan(11)
  })
})

describe('a request that cannot be', () => {
  const sent = (edits: object) => ({ record: { ...full, ...edits } })
  const impossible: [string, object][] = [
    ['a day that ends before it begins', { slots: [{ week: 1, weekday: 1, from: '17:00', until: '08:00' }] }],
    ['a week outside the cycle', { slots: [{ week: 2, weekday: 1, from: '08:00', until: '17:00' }] }],
    ['two times at once', { slots: [full.slots[0], full.slots[0]] }],
    ['an eighth weekday', { slots: [{ week: 1, weekday: 8, from: '08:00', until: '17:00' }] }],
    ['a fact twice', { firstTier: ['work', 'work'] }],
    ['a fact of the other tier', { firstTier: ['staff'] }],
    ['half a sign', { note: '\ud83d' }],
    ['ten million characters', { note: 'x'.repeat(10_000_000) }],
    ['no name', { contact: { ...full.contact, lastName: ' ' } }],
  ]

  it('is refused with its faults', async () => {
    await using service = await serviceOnFile(waitingDocument())
    for (const [what, edits] of impossible)
      expect([what, await service.refusal('waitingList.save', sent(edits))]).toEqual([what, 'validation: faults'])
  })
})
