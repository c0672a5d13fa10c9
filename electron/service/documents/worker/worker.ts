// Renders documents in a thread of its own, so that the service goes on answering. Bundled as documents-worker.js.
import { parentPort, workerData } from 'node:worker_threads'
import type { IssuedRun } from '../../../../shared/domain/billing/issued.ts'
import { documentSet, type DocumentFile } from '../document-set.ts'
import { openFonts } from '../pdf/fonts.ts'
import { renderDocument } from './render-document.ts'
import { renderFile } from './render-file.ts'
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts'

const { assets } = workerData as WorkerStart
const fonts = openFonts(assets)
const runs: IssuedRun[] = []
let files: DocumentFile[] | undefined

async function answer(index: number, make: () => Promise<Uint8Array>): Promise<FromWorker> {
  try {
    return { index, bytes: await make() }
  } catch (error) {
    return { index, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function documentAt(index: number): Promise<Uint8Array> {
  files ??= documentSet(runs)
  const file = files[index]
  if (!file) throw new RangeError(`no document ${index}`)
  return renderDocument(file, fonts)
}

const send = (message: FromWorker): void => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'run') runs.push(message.run)
  else if (message.type === 'parts') {
    runs.at(-1)?.invoices.push(...message.invoices)
    runs.at(-1)?.payouts.push(...message.payouts)
  } else if (message.type === 'file') {
    void answer(message.index, () => renderFile(message.order, fonts)).then(send)
  } else void answer(message.index, () => documentAt(message.index)).then(send)
})
