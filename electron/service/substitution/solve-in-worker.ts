import type { Worker } from 'node:worker_threads'
import type { SubstitutionAnswer } from '../../../shared/domain/substitution/answer.ts'
import type { SubstitutionProblem } from '../../../shared/domain/substitution/problem.ts'
import { startThread } from '../worker-thread.ts'
import { substitutionWorker } from './worker-file.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

/** How long to seek, and a way to stop. `worker`, `graceMs`: another file, and another patience beyond the time, than the usual. */
export type SolveOptions = { timeLimitMs: number; signal?: AbortSignal; worker?: URL; graceMs?: number }

/** Around a search there is a model to make and an answer to check. A thread that says nothing for longer hangs, and is ended. */
const usualGraceMs = 60_000

/** A worker that waits for the next question; it keeps no process alive, and whoever asks takes it away from the others. */
let waiting: Worker | undefined

/**
 * The best answer to a substitution problem that is found in the time, checked. Rejects with the signal's reason when it aborts,
 * and with an error when the worker fails, dies or hangs, or the answer does not stand the check.
 */
export async function solveSubstitution(
  problem: SubstitutionProblem,
  { timeLimitMs, signal, worker: file, graceMs = usualGraceMs }: SolveOptions,
): Promise<SubstitutionAnswer> {
  signal?.throwIfAborted()
  const worker = file ? start(file) : (waiting ?? start(substitutionWorker()))
  if (worker === waiting) waiting = undefined
  worker.ref()
  try {
    const late = AbortSignal.timeout(timeLimitMs + graceMs)
    const reply = await ask(worker, { problem, timeLimitMs }, signal ? AbortSignal.any([signal, late]) : late)
    if ('failure' in reply) throw new Error(reply.failure)
    keepWarm(worker, file)
    return reply.answer
  } catch (error) {
    // A thread in the midst of a search hears nothing; it is ended, and the next call starts another.
    await worker.terminate()
    throw error
  } finally {
    worker.removeAllListeners('message')
  }
}

function start(file: URL): Worker {
  const worker = startThread(file)
  worker.on('exit', () => {
    if (waiting === worker) waiting = undefined
  })
  // One that dies while nobody asks is no reason to end the process; who asks hears it from `ask`.
  worker.on('error', () => {})
  return worker
}

function ask(worker: Worker, question: ToWorker, signal: AbortSignal): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error)
    const end = (): void => reject(new Error('the worker stopped'))
    const settle = (act: () => void): void => {
      signal.removeEventListener('abort', stop)
      worker.off('exit', end)
      worker.off('error', fail)
      act()
    }
    const fail = (error: Error): void => settle(() => reject(error))
    signal.addEventListener('abort', stop, { once: true })
    worker.once('exit', end)
    worker.once('error', fail)
    worker.once('message', (reply: FromWorker) => settle(() => resolve(reply)))
    worker.postMessage(question)
  })
}

function keepWarm(worker: Worker, file: URL | undefined): void {
  worker.unref()
  if (file || waiting) void worker.terminate()
  else waiting = worker
}
