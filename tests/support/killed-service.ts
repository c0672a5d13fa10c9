import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import type { ProcedureName } from '../../shared/contract/index.ts'
import type { FromService } from '../../shared/contract/port.ts'
import { serviceOnFile, type ServiceOnFile } from './service-on-file.ts'

/** A command as a window would send it. */
export type Call = [ProcedureName, object]

/** How long after the question the process is killed, in milliseconds. */
const moments = [0, 4, 15]

/** The service on a file in a process of its own, killed some time after the call was asked; was it answered? */
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

/** What is stored, without the ids, versions and moments that each act gives anew, and how many acts are in the log. */
async function stateOf(file: string, retried?: Call): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-killed-'))
  const service = await serviceOnFile(undefined, { folder, file })
  try {
    if (retried) await service.call(retried[0], retried[1])
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

/**
 * Expects that a service that is killed in the midst of a call has done it or not begun, and has done it once when the same window
 * asks again. `killed` is called each time before it is asked again.
 */
export async function expectDoneOrNotBegun(
  service: ServiceOnFile,
  [procedure, given]: Call,
  killed: () => void = () => undefined,
): Promise<void> {
  const input = { ...given, requestId: crypto.randomUUID() }
  await service.close()
  const copies = moments.map((moment) => ({ moment, file: `${service.file}.${moment}` }))
  for (const { file } of copies) copyFileSync(service.file, file)
  const before = await stateOf(service.file)
  await service.reopen()
  await service.call(procedure, given)
  await service.close()
  const after = await stateOf(service.file)
  expect(after).not.toBe(before)
  for (const { moment, file } of copies) {
    const isAnswered = await killedDuring(service.folder, file, [procedure, input], moment)
    killed()
    const found = await stateOf(file)
    expect(isAnswered ? [after] : [before, after], `${procedure} after ${moment} ms`).toContain(found)
    expect(await stateOf(file, [procedure, input]), `${procedure} again after ${moment} ms`).toBe(after)
  }
}
