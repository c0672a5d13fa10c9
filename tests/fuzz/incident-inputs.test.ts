import { describe, expect, it } from 'vitest'
import { procedures, type ProcedureName } from '../../shared/contract/index.ts'
import { exchangeDocument, type Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { diceOf } from './services/dice.ts'
import { nasty } from './services/nasty-inputs.ts'

// Whatever a window sends about incidents and complaints is refused with a reason, and then nothing is written; or it is done, and
// the service is whole: what it exports is what another one makes of it.

const seeds = Array.from({ length: 10 }, (_, index) => 88_001 + index)
const calls = 70

const incident = {
  id: 'new',
  kind: 'incident',
  category: 'injury',
  hostId: 'h1',
  occurredAt: '2026-11-21T10:00',
  reportedAt: '2026-11-21T10:15',
  reportedBy: 'An',
  description: 'Gevallen.',
  firstAid: 'ijs',
  children: [{ childId: 'c1', isInjured: true, parentsToldAt: '2026-11-21T10:20' }, { childId: 'c2' }],
  steps: [{ id: 's1', on: '2026-11-21', by: 'Sofie', text: 'Gebeld.' }],
}
const crisis = {
  reporterName: 'Sofie',
  hasPolice: true,
  persons: [{ id: 'q1', name: 'Jos', involvement: 'zag het' }],
}
const complaint = {
  id: 'new',
  receivedAt: '2026-11-20T18:00',
  receivedBy: 'Sofie',
  channel: 'email',
  complainant: 'Dirk',
  contractHolderId: 'p1',
  hostId: 'h1',
  childId: 'c1',
  subject: 'Uren',
  text: 'Te laat open.',
  answerDueOn: '2026-12-20',
}

/** What a window would send, with the versions of now. */
async function inputsOf(service: ServiceOnFile): Promise<[ProcedureName, object][]> {
  const { incidents, complaints } = await service.call('incidents.list', {})
  const [first, second] = [incidents[0], complaints[0]]
  const one = { id: first?.id ?? 'i', version: first?.version ?? 1 }
  const other = { id: second?.id ?? 'k', version: second?.version ?? 1 }
  const at = '2026-11-21T11:00'
  return [
    ['incidents.save', { record: incident }],
    ['incidents.save', { ...one, record: { ...incident, kind: first?.kind ?? 'incident' } }],
    ['incidents.save', { record: { ...incident, kind: 'crisis', crisis } }],
    ['incidents.mark', { ...one, mark: 'tell-insurer', at, reference: 'S-1' }],
    ['incidents.mark', { ...one, mark: 'phone-opgroeien', at }],
    ['incidents.addStep', { id: one.id, on: '2026-11-22', text: 'Nagebeld.' }],
    ['incidents.setKind', { ...one, kind: 'crisis' }],
    ['incidents.setKind', { ...one, kind: 'incident' }],
    ['incidents.close', { ...one, closedOn: '2026-11-22', outcome: 'Hersteld.', reason: 'Dat volstaat.' }],
    ['incidents.reopen', { ...one, reason: 'Nieuwe feiten.' }],
    ['incidents.record', { id: one.id }],
    ['complaints.save', { record: complaint }],
    ['complaints.save', { ...other, record: complaint }],
    ['complaints.mark', { ...other, mark: 'answer', on: '2026-11-22', answer: 'Zo.' }],
    ['complaints.addStep', { id: other.id, on: '2026-11-22', text: 'Gesprek.' }],
    ['complaints.close', { ...other, closedOn: '2026-11-22', outcome: 'settled', reason: 'Dat volstaat.' }],
    ['complaints.reopen', { ...other, reason: 'Nieuwe feiten.' }],
    ['complaints.record', { id: other.id }],
  ]
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
      await using service = await serviceOnFile(exchangeDocument())
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
