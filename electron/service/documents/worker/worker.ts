// Renders documents in a thread of its own, so that the service goes on answering. Bundled as documents-worker.js.
import { parentPort, workerData } from 'node:worker_threads'
import type { IssuedRun } from '../../../../shared/domain/billing/issued.ts'
import { documentSet, type DocumentFile } from '../document-set.ts'
import { openFonts } from '../pdf/fonts.ts'
import { renderDocument } from './render-document.ts'
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts'

const { assets } = workerData as WorkerStart
const fonts = openFonts(assets)
const runs: IssuedRun[] = []
let files: DocumentFile[] | undefined

async function render(index: number): Promise<FromWorker> {
  try {
    files ??= documentSet(runs)
    const file = files[index]
    return file ? { index, bytes: await renderDocument(file, fonts) } : { index, failure: `no document ${index}` }
  } catch (error) {
    return { index, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'run') runs.push(message.run)
  else if (message.type === 'parts') {
    runs.at(-1)?.invoices.push(...message.invoices)
    runs.at(-1)?.payouts.push(...message.payouts)
  } else void render(message.index).then((answer) => parentPort?.postMessage(answer))
})
