import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../db/open.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import { askThread, takeFileFromThreads } from './ask-thread.ts'
import type { ThreadQuestion } from './worker-messages.ts'

let folder: string
let question: ThreadQuestion
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'substitution-'))
  const file = join(folder, 'onthaal.sqlite')
  await openDatabase(file).close()
  const input = { hostId: 'nobody', from: '2026-11-16', until: '2026-11-16' }
  question = { procedure: 'substitution.trial', input, today: '2026-11-16', version: '0', file, backups: folder }
})
afterEach(async () => {
  await takeFileFromThreads(question.file)
  rmSync(folder, { recursive: true, force: true })
})

function workerThat(code: string): URL {
  const file = join(folder, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

const refusal = new ServiceError('validation', 'no-such-host')

describe('a query in a thread of its own', () => {
  it('is refused as it would be here, one after the other and several at once', async () => {
    await expect(askThread(question)).rejects.toEqual(refusal)
    const both = await Promise.allSettled([askThread(question), askThread(question)])
    expect(both).toEqual([1, 2].map(() => ({ status: 'rejected', reason: refusal })))
  })

  it('reads the file that it is asked about, a missing one too', async () => {
    await expect(askThread(question)).rejects.toEqual(refusal)
    const file = join(folder, 'another.sqlite')
    await expect(askThread({ ...question, file })).rejects.toThrow()
    await openDatabase(file).close()
    await expect(askThread({ ...question, file })).rejects.toEqual(refusal)
    await takeFileFromThreads(file)
  })

  it('is cancelled when the file is let go, in the midst of a search too', async () => {
    const asking = askThread(question, { worker: workerThat(`parentPort.on('message', () => { for (;;); })`) })
    setTimeout(() => void takeFileFromThreads(question.file), 50)
    await expect(asking).rejects.toEqual(new ServiceError('conflict', 'cancelled'))
    await expect(askThread(question)).rejects.toEqual(refusal)
  })

  it('goes on when another file is let go', async () => {
    const asking = askThread(question)
    await takeFileFromThreads(join(folder, 'another.sqlite'))
    await expect(asking).rejects.toEqual(refusal)
  })

  it.each([
    ['ends', 'process.exit(1)'],
    ['throws', `throw new Error('out of memory')`],
    ['does not start', 'syntax error'],
  ])('fails when the worker %s', async (_how, code) => {
    const worker = workerThat(code === 'syntax error' ? code : `parentPort.on('message', () => { ${code} })`)
    await expect(askThread(question, { worker })).rejects.not.toBeInstanceOf(ServiceError)
  })

  it('ends one that hangs', async () => {
    const worker = workerThat(`parentPort.on('message', () => { for (;;); })`)
    await expect(askThread(question, { worker, patienceMs: 200 })).rejects.toThrow('the worker hangs')
  })

  it('keeps no process alive', () => {
    const program = join(folder, 'program.ts')
    const module = pathToFileURL(resolve('electron/service/substitution/ask-thread.ts')).href
    writeFileSync(
      program,
      `import { askThread } from '${module}'
       await askThread(${JSON.stringify(question)}).catch((error) => console.log(error.reason))`,
    )
    const { stdout, status } = spawnSync(process.execPath, [program], { encoding: 'utf8', timeout: 20_000 })
    expect({ stdout, status }).toEqual({ stdout: 'no-such-host\n', status: 0 })
  })
})
