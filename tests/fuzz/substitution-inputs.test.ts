import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { procedures, type ProcedureName } from '../../shared/contract/index.ts'
import type { Json } from '../support/exchange-document.ts'
import { startAbsence } from '../support/absent-host.ts'
import { serviceOnFile } from '../support/service-on-file.ts'
import { diceOf } from './services/dice.ts'
import { nasty } from './services/nasty-inputs.ts'

// Whatever a window sends about absences, places and stops is refused with a reason, and then nothing is written; or it is done,
// and the service is whole.

const seeds = Array.from({ length: 12 }, (_, index) => 77_001 + index)
const calls = 70

type Started = Awaited<ReturnType<typeof startAbsence>>

/** What a window would send, of every command and question about absences and stops. */
async function inputsOf(service: Started): Promise<[ProcedureName, object][]> {
  const { absence, folder } = service
  const { needs } = await service.call('substitution.view', { closureId: absence.id })
  const placed = needs.flatMap(({ decided }) => decided)
  const places = placed.map(({ id, version }) => ({ id, version }))
  const day = { childId: 'c1', date: '2026-11-24' }
  const wanted = [
    { ...day, kind: 'host', hostId: 'h3', slots: [[480, 600]] },
    { kind: 'group', childId: 'c2', date: '2026-11-24', groupLocationId: 'g1' },
    { kind: 'parents', childId: 'c3', date: '2026-11-25' },
  ]
  const told = {
    ...{ hostId: 'h1', contractHolderId: 'p1', from: day.date, until: day.date, topic: 'place', channel: 'phone' },
    ...{ answer: 'agreed', text: 'Er is plaats.', closureId: absence.id, places: wanted.slice(0, 2), arranged: places },
  }
  const [stop] = await service.call('hostStops.list', {})
  const ofStop = { hostId: 'h2', version: stop?.version ?? 1 }
  const closure = { id: absence.id, version: absence.version }
  const closureId = absence.id
  const location = { id: 'x', name: 'Nest', street: 'Markt 1', postcode: '8790', city: 'Waregem', places: 2 }
  return [
    ['substitution.arrange', { closureId, places: wanted }],
    ['substitution.release', { places }],
    ['substitution.setAside', { childId: 'c1', hostId: 'h3', dates: [day.date, '2026-11-25'], isSetAside: true }],
    ['substitution.tell', told],
    ['substitution.tell', { ...told, answer: 'own-solution' }],
    ['substitution.undo', { made: places.slice(0, 1), changed: placed.slice(1), contactIds: [] }],
    ['substitution.candidates', { closureId, ...day, assumed: [{ childId: 'c2', date: day.date, hostId: 'h3' }] }],
    ['substitution.letters', { closureId, withoutPlace: [day] }],
    ['substitution.writeCallList', { closureId, folder: join(folder, 'out'), assumed: [], sentences: [] }],
    ['groupLocations.save', { record: location }],
    ['postcodes.save', { postcode: '8790', latitude: 50.9, longitude: 3.4 }],
    ['postcodes.remove', { postcode: '8790' }],
    ['closures.save', { ...closure, record: absence.record, cancelPlaces: true }],
    ['closures.remove', { ...closure, cancelPlaces: true }],
    [
      'hostStops.save',
      { ...ofStop, decidedOn: '2026-11-20', endsOn: '2027-01-31', decidedBy: 'host', reason: 'Rust.' },
    ],
    ['hostStops.tellOffice', { ...ofStop, recipient: 'opgroeien', toldOn: '2026-11-20', channel: 'email' }],
    [
      'hostStops.tellFamilies',
      { ...ofStop, contractHolderIds: ['p2'], toldOn: '2026-11-20', channel: 'letter', text: 'Zij stopt.' },
    ],
    [
      'hostStops.relocate',
      {
        ...ofStop,
        places: [{ agreementId: 'a5', to: { kind: 'host', hostId: 'h3', firstDay: '2026-12-01' } }],
        capacityReason: 'Dat moet zo.',
      },
    ],
    ['hostStops.undoRelocation', { ...ofStop, agreementId: 'a5' }],
    ['hostStops.endHost', ofStop],
    ['hostStops.cancel', { ...ofStop, reason: 'Toch niet.' }],
    ['hostStops.view', { hostId: 'h2' }],
  ]
}

async function started(): Promise<Started> {
  const service = await startAbsence()
  const hosts = ['2026-11-23', '2026-11-24'].map((date) => ({
    kind: 'host' as const,
    childId: 'c1',
    date,
    hostId: 'h3',
  }))
  await service.call('substitution.arrange', { closureId: service.absence.id, places: hosts })
  const stop = { hostId: 'h2', decidedOn: '2026-11-20', endsOn: '2027-01-31', decidedBy: 'host' as const }
  await service.call('hostStops.save', stop)
  return service
}

const stateOf = async (service: Started) => ({
  text: (await service.call('exchange.export', {})).text,
  acts: service.rows('SELECT count(*) AS acts FROM audit_log'),
})

describe('nasty inputs', () => {
  const answered = new Set<string>()

  it.each(seeds)(
    'seed %i: are refused with a reason and leave nothing, or are done and leave a whole service',
    async (seed) => {
      const dice = diceOf(seed)
      await using service = await started()
      let before = await stateOf(service)
      for (let count = 0; count < calls; count += 1) {
        const [name, input] = dice.pick(await inputsOf(service))
        // Without the absence there is little left to do.
        if (name === 'closures.remove' && dice.chance(0.8)) continue
        const isCommand = procedures[name].kind === 'command'
        const sent = dice.chance(0.1) ? input : nasty(input, dice)
        const reply = await service.reply(name, isCommand ? { requestId: crypto.randomUUID(), ...sent } : sent)
        const said = `seed ${seed} ${name} ${JSON.stringify(sent).slice(0, 600)} ${service.logged.join().slice(0, 400)}`
        if (!reply.ok) expect([reply.error.code, said]).not.toEqual(['internal', said])
        const after = await stateOf(service)
        if (!reply.ok) expect(after, said).toEqual(before)
        else answered.add(name)
        before = after
        if (service.rows('SELECT 1 FROM closures').length === 0) break
      }
      expect(await service.call('database.check', {})).toMatchObject({ sound: true })
      await using copy = await serviceOnFile(JSON.parse(before.text) as Json)
      expect((await copy.call('exchange.export', {})).text).toBe(before.text)
    },
    120_000,
  )

  it('do something now and then', () => {
    expect(answered.size).toBeGreaterThan(15)
  })
})
