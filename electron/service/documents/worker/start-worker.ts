import { startThread } from '../../worker-thread.ts'
import { DocumentsError } from '../documents-error.ts'
import { assetsFolder, documentsWorker } from './places.ts'
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts'

/** Where the worker and its fonts are, unless at their usual places, and a way to stop. */
export type RenderOptions = { assets?: string; worker?: URL; signal?: AbortSignal }

/** Starts the worker; one document at a time is asked of it. `stop` ends it, whatever it is doing. */
export function startWorker({ assets = assetsFolder(), worker: file = documentsWorker(), signal }: RenderOptions) {
  const start: WorkerStart = { assets }
  const worker = startThread(file, start)
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
    render(message: ToWorker): Promise<Uint8Array> {
      const rendered = new Promise<Uint8Array>((resolve, reject) => {
        settle = { resolve, reject }
        if (failure) reject(failure)
        else worker.postMessage(message)
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

/** Throws DocumentsError `cancelled` when the signal has aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DocumentsError('cancelled')
}
