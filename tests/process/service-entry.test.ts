import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BackupFile, FromService, RecoveryRequest, RestoreFailure, ToService } from '../../shared/contract/port.ts'

let folder: string
let running: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'service-entry-'))
  running = []
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

const file = (): string => join(folder, 'onthaal.sqlite')
const backups = (): string => join(folder, 'backups')

/** The service as main runs it, from source on this Node, spoken to over its port. */
function startEntry({ hold = false } = {}) {
  const args = JSON.stringify({ file: file(), backups: backups(), actor: 'test', today: '2026-11-22', hold })
  const child = fork(resolve('electron/service/entry.ts'), [args], {
    execArgv: [],
    serialization: 'advanced',
    silent: true,
  })
  running.push(child)
  child.setMaxListeners(0) // one for every message that is waited for
  const spoken: string[] = []
  child.stderr?.on('data', (text) => void spoken.push(String(text)))
  const said: FromService[] = []
  child.on('message', (message) => void said.push(message as FromService))
  const next = async <Kind extends FromService['kind']>(
    kind: Kind,
    isIt: (message: FromService) => boolean = () => true,
  ) => {
    for (;;) {
      const index = said.findIndex((message) => message.kind === kind && isIt(message))
      if (index >= 0) return said.splice(index, 1)[0] as Extract<FromService, { kind: Kind }>
      if (child.exitCode !== null) throw new Error(`the service ended:\n${spoken.join('')}`)
      await Promise.race([once(child, 'message'), once(child, 'exit')])
    }
  }
  const send = (message: ToService): void => void child.send(message)
  let id = 0
  const answer = async (message: (id: number) => ToService) => {
    id += 1
    const asked = id
    send(message(asked))
    return (await next('reply', (reply) => reply.kind === 'reply' && reply.id === asked)).reply
  }
  return {
    child,
    said,
    send,
    next,
    call: (procedure: string, input: unknown) => answer((asked) => ({ kind: 'call', id: asked, procedure, input })),
    recover: (request: RecoveryRequest) => answer((asked) => ({ kind: 'recovery', id: asked, request })),
  }
}

describe('service process', () => {
  it('says that it is ready, answers calls, and tells what changed', async () => {
    const { next, call } = startEntry()
    await next('ready')
    expect(await call('service.status', {})).toMatchObject({ ok: true, value: { today: '2026-11-22' } })
    expect(await call('no.such', {})).toMatchObject({ ok: false, error: { reason: 'unknown-procedure' } })
    expect(await call('service.startDemo', { requestId: 'demo-0001' })).toMatchObject({ ok: true })
    expect(await next('event', (said) => said.kind === 'event' && said.event.name === 'data-changed')).toBeDefined()
  })

  it('answers a call that came before it was ready', async () => {
    const { call, said } = startEntry()
    expect(await call('service.status', {})).toMatchObject({ ok: true })
    expect(said[0]).toEqual({ kind: 'ready' })
  })

  it('closes when asked, and when the program that started it is gone', async () => {
    const asked = startEntry()
    await asked.next('ready')
    asked.send({ kind: 'close' })
    expect(await once(asked.child, 'exit')).toEqual([0, null])
    const left = startEntry()
    await left.next('ready')
    left.child.disconnect()
    expect(await once(left.child, 'exit')).toEqual([0, null])
    expect(readdirSync(folder).filter((name) => name.endsWith('-wal'))).toEqual([])
  })

  it('keeps what was saved when it is killed', async () => {
    const first = startEntry()
    await first.next('ready')
    await first.call('service.startDemo', { requestId: 'demo-0001' })
    const before = await first.call('hosts.list', {})
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    const second = startEntry()
    await second.next('ready')
    expect(await second.call('hosts.list', {})).toEqual(before)
  })

  it('stays reachable with a damaged database, and restores a backup', async () => {
    const sound = startEntry()
    await sound.next('ready')
    await sound.call('service.startDemo', { requestId: 'demo-0001' })
    const hosts = await sound.call('hosts.list', {})
    await sound.call('backups.make', { requestId: 'backup-01' })
    sound.send({ kind: 'close' })
    await once(sound.child, 'exit')
    writeFileSync(file(), 'not a database'.repeat(500))
    writeFileSync(join(backups(), 'onthaal-2020-01-01T00-00-00.sqlite'), 'half a backup')

    const { next, call, recover } = startEntry()
    expect(await next('failed')).toEqual({ kind: 'failed', reason: 'database-damaged' })
    expect(await call('hosts.list', {})).toMatchObject({
      ok: false,
      error: { code: 'unavailable', reason: 'database-damaged' },
    })
    expect(await recover({ action: 'retry' })).toMatchObject({ ok: false, error: { reason: 'database-damaged' } })
    const listed = await recover({ action: 'list' })
    const [good, bad] = (listed.ok ? listed.value : []) as BackupFile[]
    expect([good?.sound, bad?.sound]).toEqual([true, false])
    const refused = (notRestored: RestoreFailure) => ({
      ok: false,
      error: { code: 'unavailable', details: { notRestored } },
    })
    expect(await recover({ action: 'restore', name: bad?.name ?? '' })).toMatchObject(refused('backup-damaged'))
    expect(await recover({ action: 'restore', name: 'onthaal-2019-01-01T00-00-00.sqlite' })).toMatchObject(
      refused('backup-missing'),
    )
    expect(await recover({ action: 'restore', name: good?.name ?? '' })).toMatchObject({ ok: true })
    expect(await call('hosts.list', {})).toEqual(hosts)
    expect(readdirSync(folder).some((name) => name.includes('set-aside'))).toBe(true)
  })

  it('makes no empty database where there was one, and restores a backup', async () => {
    const first = startEntry()
    await first.next('ready')
    await first.call('service.startDemo', { requestId: 'demo-0001' })
    const hosts = await first.call('hosts.list', {})
    await first.call('backups.make', { requestId: 'backup-01' })
    first.send({ kind: 'close' })
    await once(first.child, 'exit')
    rmSync(file())

    const { next, call, recover } = startEntry()
    expect(await next('failed')).toEqual({ kind: 'failed', reason: 'database-missing' })
    expect(await recover({ action: 'retry' })).toMatchObject({ ok: false, error: { details: {} } })
    const listed = await recover({ action: 'list' })
    const [backup] = (listed.ok ? listed.value : []) as BackupFile[]
    expect(await recover({ action: 'restore', name: backup?.name ?? '' })).toMatchObject({ ok: true })
    expect(await call('hosts.list', {})).toEqual(hosts)
  })

  it('leaves the database alone while it is held, until it is asked to try', async () => {
    const { call, recover, said } = startEntry({ hold: true })
    expect(await call('service.status', {})).toMatchObject({ ok: false, error: { reason: 'service-down' } })
    expect(readdirSync(folder)).toEqual([])
    expect(said).toEqual([])
    expect(await recover({ action: 'retry' })).toMatchObject({ ok: true })
    expect(await call('service.status', {})).toMatchObject({ ok: true })
  })
})
