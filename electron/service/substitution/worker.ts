// Answers queries about places elsewhere in a thread of its own, which reads the file itself, so that the service goes on
// answering. Bundled as substitution-worker.js.
import { parentPort } from 'node:worker_threads'
import { openReader, type Reader } from '../../../db/open.ts'
import { systemClock } from '../clock.ts'
import { AfterReading, type QueryContext } from '../context.ts'
import { knownError } from '../errors.ts'
import { forgetPreparedHosts } from '../features/substitution/prepared-hosts.ts'
import { threadHandlers } from './thread-handlers.ts'
import type { FromWorker, ThreadQuestion, ToWorker } from './worker-messages.ts'

/** Held open between questions, until the service wants the file closed. */
let opened: Reader | undefined

async function answer(question: ToWorker): Promise<FromWorker> {
  try {
    if (question !== 'let-go') return { answer: await handle(question) }
    closeFile()
    return { answer: undefined }
  } catch (error) {
    const refusal = knownError(error)
    if (refusal) return { refusal }
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function handle({ procedure, input, today, version, file, backups }: ThreadQuestion): Promise<unknown> {
  if (opened && opened.file !== file) closeFile()
  opened ??= openReader(file)
  // The input was checked where the call came in; the table of handlers is typed by the contract. None of these opens a bezoekmap.
  type Handled = (context: Omit<QueryContext, 'seals'>, input: unknown) => Promise<unknown>
  const handler = threadHandlers[procedure] as Handled
  const context = { clock: systemClock(today), version, file, backups }
  const read = await opened.db.transaction().execute((db) => handler({ ...context, db }, input))
  return read instanceof AfterReading ? read.work() : read
}

function closeFile(): void {
  opened?.close()
  opened = undefined
  forgetPreparedHosts()
}

parentPort?.on('message', (question: ToWorker) => {
  void answer(question).then((reply) => parentPort?.postMessage(reply))
})
