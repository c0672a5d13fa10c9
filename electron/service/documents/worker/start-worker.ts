import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { DocumentsError } from '../documents-error.ts'
import { assetsFolder, documentsWorker, isSource } from './places.ts'
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts'

/** Where the worker and its fonts are, unless at their usual places, and a way to stop. */
export type RenderOptions = { assets?: string; worker?: URL; signal?: AbortSignal }

/** Starts the worker; one document at a time is asked of it. `stop` ends it, whatever it is doing. */
export function startWorker({ assets = assetsFolder(), worker: file = documentsWorker(), signal }: RenderOptions) {
  const start: WorkerStart = { assets }
  keepWebAssemblyCode()
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

/**
 * Run from its sources, the worker strips types as it loads, with the WebAssembly that Node has for that. A process has died of
 * it in the middle of loading: V8 13.6 (Node 24) failed a check of its own in the worker's thread, which ends everything with
 * SIGTRAP. What is known of such deaths is that V8 was collecting WebAssembly code in a process of several threads
 * (`WasmEngine::FreeDeadCode`). So a run from sources collects none; that is little. The bundle has no types to strip.
 */
function keepWebAssemblyCode(): void {
  if (isSource) setFlagsFromString('--no-wasm-code-gc')
}

/** Throws DocumentsError `cancelled` when the signal has aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DocumentsError('cancelled')
}
