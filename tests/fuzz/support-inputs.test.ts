import { describe, expect, it } from 'vitest'
import { procedures, type ProcedureName } from '../../shared/contract/index.ts'
import { exchangeDocument, type Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { diceOf } from './services/dice.ts'
import { nasty } from './services/nasty-inputs.ts'

// Whatever a window sends about training and materials is refused with a reason, and then nothing is written; or it is done, and
// the service is whole.

const seeds = Array.from({ length: 8 }, (_, index) => 91_001 + index)
const calls = 70
const today = '2026-11-22'

const start = (): Promise<ServiceOnFile> =>
  serviceOnFile(
    exchangeDocument({
      trainingSessions: [
        {
          id: 't1',
          title: 'EHBO',
          date: '2026-11-02',
          minutes: 120,
          attendees: [{ hostId: 'h1', status: 'enrolled' }],
        },
        { id: 't2', title: 'Buiten spelen', date: '2026-12-02', from: '19:30', minutes: 90, places: 1 },
      ],
      materials: [
        { id: 'm1', name: 'Bedje' },
        { id: 'm2', name: 'Wandelwagen', number: 'W-1', valueCents: 30000 },
      ],
      materialLoans: [{ id: 'l1', materialId: 'm2', hostId: 'h1', from: '2026-10-01', conditionOut: 'good' }],
    }),
    { today },
  )

/** What a window would send, of every command and question about support. */
async function inputsOf(service: ServiceOnFile): Promise<[ProcedureName, object][]> {
  const [first] = await service.call('training.list', {})
  const materials = await service.call('materials.list', {})
  const version = first?.version ?? 1
  const material = materials.find(({ id }) => id === 'm1')
  const loans = materials.flatMap(({ last }) => last ?? [])
  const session = { id: 't1', title: 'EHBO', date: '2026-11-02', minutes: 150, attendees: [] }
  const lent = { hostId: 'h2', from: today, dueOn: '2027-01-01', conditionOut: 'good', note: 'met matras' }
  return [
    ['training.save', { id: 't1', version, record: session }],
    ['training.save', { record: { ...session, from: '19:30', provider: 'De Linde', places: 8, note: 'broodjes' } }],
    [
      'training.mark',
      { id: 't1', marks: [{ hostId: 'h1', status: 'followed', certificateOn: today }, { hostId: 'h2' }] },
    ],
    [
      'training.mark',
      {
        id: 't2',
        marks: [
          { hostId: 'h1', status: 'invited' },
          { hostId: 'h2', status: 'enrolled' },
        ],
      },
    ],
    [
      'materials.save',
      { id: 'm1', version: material?.version ?? 1, record: { id: 'm1', name: 'Bedje', number: 'B-1' } },
    ],
    ['materials.save', { record: { id: 'x', name: 'Stoel', kind: 'stoel', valueCents: 4500, acquiredOn: today } }],
    ['materials.history', { id: 'm1' }],
    ['loans.lend', { materialId: 'm1', ...lent }],
    ['loans.lend', { materialId: 'm2', ...lent }],
    ...loans.flatMap(({ id, version: of }): [ProcedureName, object][] => [
      ['loans.takeBack', { id, version: of, returnedOn: today, conditionIn: 'lost', note: 'weg' }],
      ['loans.takeBack', { id, version: of, returnedOn: today, conditionIn: 'worn' }],
      ['loans.extend', { id, version: of, dueOn: '2027-02-01' }],
      ['loans.undo', { id, version: of }],
    ]),
    ['support.host', { hostId: 'h1' }],
    ['hostStops.save', { hostId: 'h1', decidedOn: today, endsOn: '2026-12-31', decidedBy: 'host' }],
    ['hosts.file', { id: 'h1' }],
  ]
}

const stateOf = async (service: ServiceOnFile) => ({
  text: (await service.call('exchange.export', {})).text,
  acts: service.rows('SELECT count(*) AS acts FROM audit_log'),
})

describe('nasty inputs about support', () => {
  const answered = new Set<string>()

  it.each(seeds)(
    'seed %i: are refused with a reason and leave nothing, or are done and leave a whole service',
    async (seed) => {
      const dice = diceOf(seed)
      await using service = await start()
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
    expect([...answered].sort()).toEqual([
      'hostStops.save',
      'hosts.file',
      'loans.extend',
      'loans.lend',
      'loans.takeBack',
      'loans.undo',
      'materials.history',
      'materials.save',
      'support.host',
      'training.mark',
      'training.save',
    ])
  })
})
