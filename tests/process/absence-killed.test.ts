import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import type { ProcedureName } from '../../shared/contract/index.ts'
import type { FromService } from '../../shared/contract/port.ts'
import { startAbsence } from '../support/absent-host.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

// The program may die in the midst of any act about an absence or a stop: then it was done, or nothing of it was.

type Call = [ProcedureName, object]

/** How long after the question the process is killed, in milliseconds. */
const moments = [0, 4, 15]

/** The service on a file in a process of its own, killed some time after the last of the calls was asked; was it answered? */
async function killedDuring(folder: string, file: string, call: Call, moment: number): Promise<boolean> {
  const options = { file, backups: join(folder, 'backups'), actor: 'tester', today: '2026-11-22', hold: false }
  const child = fork(resolve('electron/service/entry.ts'), [JSON.stringify(options)], {
    execArgv: [],
    serialization: 'advanced',
    silent: true,
  })
  let isAnswered = false
  child.on('message', (said: FromService) => {
    if (said.kind === 'reply') isAnswered = said.reply.ok
  })
  await once(child, 'message')
  const [procedure, input] = call
  child.send({ kind: 'call', id: 1, procedure, input: { requestId: crypto.randomUUID(), ...input } })
  await new Promise((done) => setTimeout(done, moment))
  child.kill('SIGKILL')
  await once(child, 'exit')
  return isAnswered
}

/** A service with places, a stop and a family that was told, and an act of every kind that can be done next. */
async function prepared() {
  const service = await startAbsence()
  const { id, version, record } = service.absence
  const places = ['2026-11-23', '2026-11-24', '2026-11-25'].flatMap((date) =>
    ['c1', 'c3'].map((childId) => ({ kind: 'host' as const, childId, date, hostId: 'h3' })),
  )
  const { made } = await service.call('substitution.arrange', { closureId: id, places })
  const placesOfFirst = service.rows(`SELECT substitutions.id, substitutions.version FROM substitutions
    JOIN agreements ON agreements.id = agreement_id WHERE child_id = 'c1'`)
  const stop = { hostId: 'h2', decidedOn: '2026-11-20', endsOn: '2027-01-31', decidedBy: 'host' as const }
  await service.call('hostStops.save', stop)
  const told = {
    hostId: 'h1',
    contractHolderId: 'p1',
    from: '2026-11-23',
    until: '2026-11-25',
    topic: 'place',
    channel: 'phone',
    answer: 'own-solution',
    text: 'Oma komt.',
    closureId: id,
    places: [],
  }
  const move = { agreementId: 'a5', to: { kind: 'host', hostId: 'h3', firstDay: '2026-12-01' } }
  const calls: Record<string, Call> = {
    arrange: [
      'substitution.arrange',
      { closureId: id, places: places.map((one) => ({ ...one, kind: 'parents' })).map(withoutHost) },
    ],
    tell: ['substitution.tell', { ...told, arranged: placesOfFirst }],
    release: ['substitution.release', { places: made }],
    undo: ['substitution.undo', { made, changed: [], contactIds: [] }],
    shorten: ['closures.save', { id, version, record: { ...record, until: '2026-11-23' }, cancelPlaces: true }],
    remove: ['closures.remove', { id, version, cancelPlaces: true }],
    relocate: ['hostStops.relocate', { hostId: 'h2', version: 1, places: [move] }],
    end: ['hostStops.endHost', { hostId: 'h2', version: 1 }],
    letters: [
      'substitution.writeLetters',
      {
        closureId: id,
        contractHolderIds: ['p1', 'p3'],
        folder: join(service.folder, 'out'),
        kinds: ['pdf', 'eml'],
        withoutPlace: [],
      },
    ],
  }
  return { service, calls, [Symbol.asyncDispose]: () => service[Symbol.asyncDispose]() }
}

const withoutHost = ({ childId, date }: { childId: string; date: string }) => ({ kind: 'parents', childId, date })

/** What is stored, without the ids, versions and moments that each act gives anew, and how many acts are in the log. */
async function stateOf(file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-killed-'))
  const service = await serviceOnFile(undefined, { folder, file })
  try {
    const { text } = await service.call('exchange.export', {})
    expect(await service.call('database.check', {})).toMatchObject({ sound: true })
    const [{ acts } = { acts: 0 }] = service.rows('SELECT count(*) AS acts FROM audit_log') as { acts: number }[]
    const plain = text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/g, 'id').replaceAll(/T\d\d:\d\d/g, '')
    return `${acts} ${plain.split('\n').sort().join('\n')}`
  } finally {
    await service.close()
    rmSync(folder, { recursive: true })
  }
}

describe('a service that is killed', () => {
  it.each(['arrange', 'tell', 'release', 'undo', 'shorten', 'remove', 'relocate', 'end', 'letters'])(
    'in the midst of %s has done it or not begun',
    async (name) => {
      await using whole = await prepared()
      const [procedure, input] = whole.calls[name] as Call
      await whole.service.close()
      const copies = moments.map((moment) => ({ moment, file: `${whole.service.file}.${moment}` }))
      for (const { file } of copies) copyFileSync(whole.service.file, file)
      const before = await stateOf(whole.service.file)
      await whole.service.reopen()
      await whole.service.call(procedure, input)
      await whole.service.close()
      const after = await stateOf(whole.service.file)
      expect(after).not.toBe(before)
      for (const { moment, file } of copies) {
        const isAnswered = await killedDuring(whole.service.folder, file, [procedure, input], moment)
        const found = await stateOf(file)
        expect(isAnswered ? [after] : [before, after], `${name} after ${moment} ms`).toContain(found)
      }
    },
    60_000,
  )
})
