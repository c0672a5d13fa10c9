import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { isSource, startThread } from '../worker-thread.ts'
import type { Seals } from './seals.ts'
import type { SealAnswer, SealOrder } from './worker-messages.ts'

/** Encrypts and decrypts in a thread that ends with it: the service goes on answering meanwhile. */
export const sealsInThread: Seals = {
  async seal(bytes, password, signal) {
    const answer = await ask({ kind: 'seal', bytes, password }, signal)
    if ('fault' in answer) throw new Error(`not encrypted: ${answer.fault}`)
    return answer.bytes
  },
  async unseal(bytes, password) {
    const answer = await ask({ kind: 'unseal', bytes, password })
    return 'fault' in answer ? answer.fault : answer.bytes
  },
}

async function ask(order: SealOrder, signal?: AbortSignal): Promise<SealAnswer> {
  const thread = startThread(workerFile(), order)
  try {
    // An error of the thread rejects; one that ends without an answer would otherwise be waited for.
    const ended = once(thread, 'exit').then(() => {
      throw new Error('the thread for bezoekmappen stopped')
    })
    const [answer] = (await Promise.race([once(thread, 'message', signal ? { signal } : {}), ended])) as [SealAnswer]
    return answer
  } finally {
    await thread.terminate()
  }
}

/** worker.ts beside this source, or visit-folder-worker.js at the top of the bundle, here or one folder up. */
function workerFile(): URL {
  if (isSource) return new URL('./worker.ts', import.meta.url)
  const found = ['./', '../']
    .map((up) => new URL(`${up}visit-folder-worker.js`, import.meta.url))
    .find((url) => existsSync(url))
  if (!found) throw new Error('visit-folder-worker.js is not part of this installation')
  return found
}
