// Encrypts or decrypts one bezoekmap in a thread of its own: the service goes on answering meanwhile. Bundled as
// visit-folder-worker.js.
import { parentPort, workerData } from 'node:worker_threads'
import { seal, unseal } from './seal.ts'
import type { SealAnswer, SealOrder } from './worker-messages.ts'

const { kind, bytes, password } = workerData as SealOrder
const made = kind === 'seal' ? await seal(bytes, password) : await unseal(bytes, password)
const answer: SealAnswer = typeof made === 'string' ? { fault: made } : { bytes: made }
parentPort?.postMessage(answer)
