import { describe, expect, it } from 'vitest'
import { procedures, type ProcedureName } from '../../shared/contract/index.ts'
import type { FieldValue } from '../../shared/domain/visits/fields.ts'
import type { Json } from '../support/exchange-document.ts'
import { indexedWords } from '../support/indexed-words.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { visitedService } from '../support/visited-service.ts'
import { diceOf, type Dice } from './services/dice.ts'
import { nasty } from './services/nasty-inputs.ts'

// Whatever a window sends about visits, agreements, goals and checklists is refused with a reason, and then nothing is written; or
// it is done, and the service is whole. Half of the visits are on another machine too, so that what is typed becomes edits.

const seeds = Array.from({ length: 8 }, (_, index) => 93_001 + index)
const calls = 100
const today = '2026-11-22'
const hostId = 'h1'

const someText = ['Rustig', '', '👩‍👧 שָׁלוֹם', '\ud800', 'a\u0000b', '__proto__', 'x'.repeat(200_000), 'x'.repeat(200_001)]
/** What is typed by field; with nothing it is emptied. */
const someFields: readonly (readonly [string, readonly (FieldValue | null)[]])[] = [
  ['notes', [...someText, null]],
  ['hostSays', someText],
  ['visitor', ['Leen', ' ', null]],
  ['date', [today, '2026-02-30', '1900-01-01', '2999-12-31', '2026-11-20', null]],
  ['from', ['09:00', '23:59', '9:00', null]],
  ['until', ['10:30', '00:00', '24:00', null]],
  ['isAnnounced', [true, false, 'ja']],
  ['otherPresent', [0, 2, 99, 100, -1, 1.5, null]],
  ['seenByHostOn', [today, '0001-01-01', null]],
  ['presentChildren/c1', [true, false, null, 'ja']],
  ['presentChildren/__proto__', [true, false]],
  ['presentOwnChildren/o1', [true, false]],
  ['checks/sleep-back/answer', ['good', 'bad', 'misschien', null]],
  ['checks/sleep-bed/note', someText],
  ['checks/constructor/note', ['x']],
  ['scores/well-being/score', [1, 4, 0, 5, null]],
  ['scores/toString/note', someText],
  ['photos/weg/caption', ['x', null]],
  ['text', someText],
  ['owner', ['host', 'organiser', 'buur']],
  ['ownerName', ['An', ' ', null]],
  ['agreedOn', [today, '2020-01-01', null]],
  ['dueOn', ['2026-12-01', '2026-11-01', '9999-12-31', null]],
  ['outcome', [...someText, null]],
  ['isWithdrawn', [true, false, 1]],
  ['dimension', ['environment', 'weer', null]],
  ['startedOn', [today, '2026-12-31', null]],
  ['progress/n1/text', [...someText, null]],
  ['progress/n2/text', someText],
  ['progress/__proto__/date', [today, 'morgen']],
  ['progress/a/b/visitId', ['v1', 'v3', 'weg', null]],
  ['progress/n1/isWithdrawn', [true, false]],
  ['constructor/x/y', ['x']],
  ['status', ['done']],
]

/** A few fields with values, some of them twice, most of them of the record that is written. */
function someTyped(dice: Dice): { field: string; value?: FieldValue }[] {
  return Array.from({ length: dice.pick([1, 1, 1, 2, 5]) }, () => {
    const [field, values] = dice.pick(someFields)
    const value = dice.pick(values)
    return { field, ...(value !== null && { value }) }
  })
}

const idsIn = (service: ServiceOnFile, table: string): string[] =>
  service.rows(`SELECT id FROM ${table} ORDER BY id`).map(({ id }) => String(id))

/** What a window would send, of every command and question about guidance. */
async function inputsOf(service: ServiceOnFile, dice: Dice): Promise<[ProcedureName, object][]> {
  const id = dice.pick(idsIn(service, 'home_visits'))
  const action = dice.pick(idsIn(service, 'host_actions'))
  const goal = dice.pick(idsIn(service, 'coaching_goals'))
  const templates = await service.call('visitTemplates.list', {})
  const template = dice.pick(templates)
  const items = [{ id: dice.pick(['sleep-back', 'constructor', 'a/b']), section: 'Slapen', text: 'Op de rug' }]
  const [conflict] = (await service.call('homeVisits.sheet', { id })).conflicts
  const write = { id, fields: someTyped(dice) }
  const whole = Object.entries({ date: today, from: '09:00', until: '10:30' }).map(([field, value]) => ({
    field,
    value,
  }))
  return [
    ['homeVisits.write', write],
    ['homeVisits.write', { id, fields: whole }],
    ['homeVisits.write', { id, fields: whole }],
    ['homeVisits.write', { id, fields: [{ field: 'notes', value: dice.pick(['wel', 'goed']) }] }],
    [
      'homeVisits.plan',
      { hostId, date: dice.pick([today, '2026-11-01', '2031-05-01']), from: '09:00', isAnnounced: true },
    ],
    ['homeVisits.finish', { id }],
    ['homeVisits.finish', { id }],
    ['homeVisits.cancel', { id, reason: 'zij is ziek' }],
    ['homeVisits.reopen', { id }],
    [
      'homeVisits.settle',
      { kind: 'visit', id, field: conflict?.field ?? 'notes', value: conflict?.values[0]?.value ?? 'x' },
    ],
    ['homeVisits.sheet', { id }],
    ['homeVisits.due', {}],
    ['homeVisits.agenda', { from: '2026-01-01', until: '2031-12-31' }],
    ['homeVisits.history', { hostId }],
    ['visitTemplates.save', { record: { from: dice.pick(['2026-11-01', '2027-01-01', '1900-01-01']), items } }],
    ['visitTemplates.save', { id: template.id, version: template.version, record: { ...template.record, items } }],
    ['hostActions.add', { hostId, visitId: id, text: 'Hekje', owner: 'host', agreedOn: today, dueOn: '2026-12-01' }],
    ['hostActions.write', { id: action, fields: someTyped(dice) }],
    ['hostActions.write', { id: action, fields: [{ field: 'text', value: 'Traphekje' }] }],
    ['hostActions.close', { id: action, closedOn: today, outcome: 'Staat er' }],
    ['hostActions.close', { id: action }],
    ['hostActions.list', { hostId }],
    ['coachingGoals.add', { hostId, text: 'Buiten', startedOn: today, dimension: 'environment' }],
    ['coachingGoals.write', { id: goal, fields: someTyped(dice) }],
    ['coachingGoals.write', { id: goal, fields: [{ field: 'progress/n1/text', value: 'Vaker' }] }],
    ['coachingGoals.end', { id: goal, status: 'reached', endedOn: today }],
    ['coachingGoals.end', { id: goal, status: 'active' }],
    ['hosts.file', { id: hostId }],
  ]
}

const stateOf = async (service: ServiceOnFile) => ({
  text: (await service.call('exchange.export', {})).text,
  acts: service.rows('SELECT count(*) AS acts FROM audit_log'),
})

/** Who was there, as two machines wrote it. */
const counts = (id: string): Json =>
  ['An', 'Bea'].map((by, index) => ({
    id: `${id}-${by}`,
    field: 'otherPresent',
    value: index + 1,
    at: `2026-11-20T09:0${index}:00.000Z`,
    by,
    isShared: true,
  }))

/** The service of two hosts, with a visit, an agreement and a goal that another machine has too. */
function travelled(): Json {
  const document = visitedService() as Record<string, Record<string, Json>[]>
  for (const list of ['homeVisits', 'hostActions', 'coachingGoals'])
    document[list] = (document[list] ?? []).map((one, index) => (index % 2 === 0 ? { ...one, isShared: true } : one))
  document['homeVisits'] = (document['homeVisits'] ?? []).map((visit) =>
    visit['isShared'] === true ? { ...visit, otherPresent: 2, edits: counts(visit['id'] as string) } : visit,
  )
  return document
}

/** What is found is what an index made anew finds, also before it was brought up to date at the next start; then both are the same. */
async function expectSameSearch(service: ServiceOnFile, made: ServiceOnFile): Promise<void> {
  const words = [...new Set(indexedWords(made).map(({ term }) => term))].filter((word) => word.length < 100)
  expect(words).toContain('rustig')
  for (const word of words.filter((_, index) => index % Math.ceil(words.length / 8) === 0))
    for (const query of [word, word.slice(0, 3)])
      expect(await service.call('search.find', { query }), query).toEqual(await made.call('search.find', { query }))
  await service.reopen()
  expect(service.rows('SELECT * FROM search_records WHERE is_stale = 1')).toEqual([])
  expect(indexedWords(service)).toEqual(indexedWords(made))
}

describe('nasty inputs about visits', () => {
  const answered = new Set<string>()

  it.each(seeds)(
    'seed %i: are refused with a reason and leave nothing, or are done and leave a whole service',
    async (seed) => {
      const dice = diceOf(seed)
      await using service = await serviceOnFile(travelled(), { today })
      let before = await stateOf(service)
      for (let count = 0; count < calls; count += 1) {
        const [name, input] = dice.pick(await inputsOf(service, dice))
        const isCommand = procedures[name].kind === 'command'
        const sent = dice.chance(0.6) ? input : nasty({ input }, dice).input
        const asked = typeof sent === 'object' && sent !== null ? sent : {}
        const reply = await service.reply(name, isCommand ? { requestId: crypto.randomUUID(), ...asked } : asked)
        const said = `seed ${seed} ${name} ${JSON.stringify(asked).slice(0, 600)} ${service.logged.join().slice(0, 400)}`
        if (!reply.ok) expect([reply.error.code, said]).not.toEqual(['internal', said])
        const after = await stateOf(service)
        if (!reply.ok) expect(after, said).toEqual(before)
        else answered.add(name)
        before = after
      }
      expect(await service.call('database.check', {})).toMatchObject({ sound: true })
      await using copy = await serviceOnFile(JSON.parse(before.text) as Json)
      expect((await copy.call('exchange.export', {})).text).toBe(before.text)
      await expectSameSearch(service, copy)
    },
    120_000,
  )

  it('do something now and then', () => {
    expect([...answered].sort()).toEqual([
      'coachingGoals.add',
      'coachingGoals.end',
      'coachingGoals.write',
      'homeVisits.agenda',
      'homeVisits.cancel',
      'homeVisits.due',
      'homeVisits.finish',
      'homeVisits.history',
      'homeVisits.plan',
      'homeVisits.reopen',
      'homeVisits.settle',
      'homeVisits.sheet',
      'homeVisits.write',
      'hostActions.add',
      'hostActions.close',
      'hostActions.list',
      'hostActions.write',
      'hosts.file',
      'visitTemplates.save',
    ])
  })
})
