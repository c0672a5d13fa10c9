import { setImmediate } from 'node:timers/promises'
import type { IssuedRun } from '../../../../shared/domain/billing/issued.ts'
import { documentSet } from '../document-set.ts'
import { startWorker, throwIfCancelled, type RenderOptions } from './start-worker.ts'
import type { ToWorker } from './worker-messages.ts'

/** Documents sent to the worker in one piece; a thousand families at once would hold the event loop. */
const pieceSize = 20

/**
 * The documents of a month, one after the other as they become ready; the next is being rendered while the caller writes
 * one. Throws DocumentsError `cancelled` when the signal aborts, `internal` when a document cannot be made. The worker is
 * gone when this ends, however it ends.
 */
export async function* renderInWorker(
  runs: readonly IssuedRun[],
  options: RenderOptions = {},
): AsyncGenerator<{ name: string; bytes: Uint8Array; done: number; total: number }, void, undefined> {
  const names = documentSet(runs).map((file) => file.name)
  throwIfCancelled(options.signal)
  const worker = startWorker(options)
  try {
    await sendRuns(worker, runs)
    let next = worker.render({ type: 'render', index: 0 })
    for (const [index, name] of names.entries()) {
      throwIfCancelled(options.signal)
      const bytes = await next
      if (index + 1 < names.length) next = worker.render({ type: 'render', index: index + 1 })
      yield { name, bytes, done: index + 1, total: names.length }
    }
  } finally {
    await worker.stop()
  }
}

async function sendRuns(worker: { send: (message: ToWorker) => void }, runs: readonly IssuedRun[]): Promise<void> {
  // The order in which documentSet numbers the files follows from the runs alone, so both sides agree on it.
  for (const run of runs) {
    worker.send({ type: 'run', run: { ...run, invoices: [], payouts: [] } })
    for (let from = 0; from < Math.max(run.invoices.length, run.payouts.length); from += pieceSize) {
      worker.send({
        type: 'parts',
        invoices: run.invoices.slice(from, from + pieceSize),
        payouts: run.payouts.slice(from, from + pieceSize),
      })
      await setImmediate()
    }
  }
}
