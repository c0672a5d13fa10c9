import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { IssuedRun } from '../../../../shared/domain/billing/issued.ts'
import { documentSet } from '../document-set.ts'
import { DocumentsError } from '../documents-error.ts'
import { assetsFolder, documentsWorker } from './places.ts'
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts'

/** Where the worker and its fonts are, unless at their usual places, and a way to stop. */
export type RenderOptions = { assets?: string; worker?: URL; signal?: AbortSignal }

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
    let next = worker.render(0)
    for (const [index, name] of names.entries()) {
      throwIfCancelled(options.signal)
      const bytes = await next
      if (index + 1 < names.length) next = worker.render(index + 1)
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

function startWorker({ assets = assetsFolder(), worker: file = documentsWorker(), signal }: RenderOptions) {
  const start: WorkerStart = { assets }
  // Options of the process, such as --eval, are not for a worker that runs a file.
  const worker = new Worker(file, { workerData: start, execArgv: [] })
  let settle: { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void } | undefined
  let failure: Error | undefined
  const fail = (error: Error): void => {
    failure ??= error
    settle?.reject(failure)
  }
  const cancel = (): void => fail(new DocumentsError('cancelled'))
  signal?.addEventListener('abort', cancel, { once: true })
  worker.on('error', (error) => fail(new DocumentsError('internal', error)))
  worker.on('exit', () => fail(new DocumentsError('internal', new Error('the worker stopped'))))
  worker.on('message', (answer: FromWorker) => {
    if ('bytes' in answer) settle?.resolve(answer.bytes)
    else fail(new DocumentsError('internal', new Error(answer.failure)))
  })
  return {
    send: (message: ToWorker): void => worker.postMessage(message),
    render(index: number): Promise<Uint8Array> {
      const rendered = new Promise<Uint8Array>((resolve, reject) => {
        settle = { resolve, reject }
        if (failure) reject(failure)
        else worker.postMessage({ type: 'render', index } satisfies ToWorker)
      })
      // The caller may leave while this is under way; then nobody waits for it.
      rendered.catch(() => undefined)
      return rendered
    },
    async stop(): Promise<void> {
      signal?.removeEventListener('abort', cancel)
      await worker.terminate()
    },
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DocumentsError('cancelled')
}
