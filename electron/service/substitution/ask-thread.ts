import type { Worker } from 'node:worker_threads'
import { ServiceError } from '../../../shared/contract/errors.ts'
import { startThread } from '../worker-thread.ts'
import { substitutionWorker } from './worker-file.ts'
import type { FromWorker, ThreadQuestion, ToWorker } from './worker-messages.ts'

/** The threads that were started, each with the database that it was asked about last: it may hold that open. */
const threads = new Map<Worker, string>()
/** One that waits for the next question; it keeps no process alive, and whoever asks takes it away from the others. */
let waiting: Worker | undefined

/** Another worker than the usual one, and another patience: a thread that says nothing for longer hangs, and is ended. */
type AskOptions = { worker?: URL | undefined; patienceMs?: number }

/** Longer than the window waits for any answer of a thread (`deadlineMs` of the contract). */
const usualPatienceMs = 150_000

/**
 * Asks a thread of its own, which reads the file itself. Rejects with what the thread refuses, as `cancelled` when the file is let
 * go meanwhile, and with an error when the thread fails, dies or hangs.
 */
export async function askThread(
  question: ThreadQuestion,
  { worker: file, patienceMs = usualPatienceMs }: AskOptions = {},
): Promise<unknown> {
  const worker = file ? start(file) : (waiting ?? start(substitutionWorker()))
  if (worker === waiting) waiting = undefined
  threads.set(worker, question.file)
  worker.ref()
  try {
    const reply = await ask(worker, question, patienceMs)
    if ('failure' in reply) throw new Error(reply.failure)
    keepWarm(worker, file)
    if ('answer' in reply) return reply.answer
    const { code, reason, details } = reply.refusal
    throw new ServiceError(code, reason, details)
  } catch (error) {
    // A thread that failed may hold anything; the next call starts another.
    if (!(error instanceof ServiceError)) await worker.terminate()
    throw error
  } finally {
    worker.removeAllListeners('message')
  }
}

/** Takes a database file from the threads: it is to be closed or replaced. One in the midst of a question hears nothing, and is ended. */
export async function takeFileFromThreads(databaseFile: string): Promise<void> {
  const holding = [...threads].filter(([, file]) => file === databaseFile).map(([worker]) => worker)
  await Promise.all(holding.map((worker) => (worker === waiting ? letGo(worker) : end(worker))))
}

async function letGo(worker: Worker): Promise<void> {
  waiting = undefined
  threads.set(worker, '')
  worker.ref()
  try {
    await ask(worker, 'let-go')
    keepWarm(worker, undefined)
  } catch {
    await end(worker)
  }
}

async function end(worker: Worker): Promise<void> {
  threads.delete(worker)
  await worker.terminate()
}

function start(file: URL): Worker {
  const worker = startThread(file)
  worker.on('exit', () => {
    threads.delete(worker)
    if (waiting === worker) waiting = undefined
  })
  // One that dies while nobody asks is no reason to end the process; who asks hears it from `ask`.
  worker.on('error', () => {})
  return worker
}

function ask(worker: Worker, question: ToWorker, patienceMs = usualPatienceMs): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const gone = (): void =>
      settle(() =>
        reject(threads.has(worker) ? new Error('the worker stopped') : new ServiceError('conflict', 'cancelled')),
      )
    const late = setTimeout(() => settle(() => reject(new Error('the worker hangs'))), patienceMs)
    const settle = (act: () => void): void => {
      clearTimeout(late)
      worker.off('exit', gone)
      worker.off('error', fail)
      act()
    }
    const fail = (error: Error): void => settle(() => reject(error))
    // Before the listener that forgets it: who was let go is known by not being there any more.
    worker.prependOnceListener('exit', gone)
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
