import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as threads from '../../electron/service/substitution/ask-thread.ts'
import { startAbsence } from '../support/absent-host.ts'

// A search that takes long, or whose thread dies, leaves the service answering.

const folder = mkdtempSync(join(tmpdir(), 'onthaal-search-'))
afterAll(() => rmSync(folder, { recursive: true }))

const chosen = vi.hoisted(() => ({ file: undefined as URL | undefined }))
vi.mock('../../electron/service/substitution/ask-thread.ts', async (original) => {
  const real = await original<typeof threads>()
  const askThread: typeof real.askThread = (question) => real.askThread(question, { worker: chosen.file })
  return { ...real, askThread }
})
beforeEach(() => {
  chosen.file = undefined
})

/** From now on a thread of its own does this with a question. */
function workerThat(code: string): void {
  const file = join(folder, `${crypto.randomUUID()}.mjs`)
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => { ${code} })`)
  chosen.file = pathToFileURL(file)
}

/** Longer than all that is asked meanwhile takes; then the thread ends. */
const long = 'const end = Date.now() + 1_500; while (Date.now() < end); process.exit(1)'

describe('while the best places are sought', () => {
  it.each(['substitution.propose', 'substitution.trial', 'hostStops.relocations'] as const)(
    '%s: others are answered, places are arranged, and a thread that dies is told',
    async (name) => {
      await using service = await startAbsence()
      const closureId = service.absence.id
      const input = {
        'substitution.propose': { closureId },
        'substitution.trial': { hostId: 'h1', from: '2026-11-23', until: '2026-11-25' },
        'hostStops.relocations': { hostId: 'h1', endsOn: '2026-12-31' },
      }[name]
      workerThat(long)
      let isSought = true
      const sought = service.reply(name, input).finally(() => (isSought = false))
      await service.call('substitution.view', { closureId })
      const places = [{ kind: 'host' as const, childId: 'c1', date: '2026-11-24', hostId: 'h3' }]
      await service.call('substitution.arrange', { closureId, places })
      expect(isSought).toBe(true)
      expect(await sought).toMatchObject({ ok: false, error: { code: 'internal' } })
      chosen.file = undefined
      expect(await service.reply(name, input)).toMatchObject({ ok: true })
    },
  )

  it('the service closes without waiting: the search is ended, and who asked hears it', async () => {
    await using service = await startAbsence()
    workerThat(long)
    const sought = service.reply('substitution.propose', { closureId: service.absence.id })
    await service.call('service.status', {})
    await service.close()
    // A thread that had ended by itself would be an internal error.
    expect(await sought).toMatchObject({ ok: false, error: { reason: 'cancelled' } })
  })

  it('two who ask at once get the same answer', async () => {
    await using service = await startAbsence()
    const ask = () => service.call('substitution.propose', { closureId: service.absence.id })
    const [one, other] = await Promise.all([ask(), ask()])
    expect({ ...one, milliseconds: 0 }).toEqual({ ...other, milliseconds: 0 })
  })
})
