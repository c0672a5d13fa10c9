// Solves substitution problems in a thread of its own, so that the service goes on answering. Bundled as substitution-worker.js.
import { parentPort } from 'node:worker_threads'
import { solveChecked } from './solve-checked.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

async function answer({ problem, timeLimitMs }: ToWorker): Promise<FromWorker> {
  try {
    return { answer: await solveChecked(problem, timeLimitMs) }
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (question: ToWorker) => {
  void answer(question).then((reply) => parentPort?.postMessage(reply))
})
