import { ServiceError } from '../../shared/contract/errors.ts'

/** Commands in turn, each with a way to stop it from the moment it is asked for. */
export type CommandQueue = {
  run<Value>(requestId: string, work: (cancelled: AbortSignal) => Promise<Value>): Promise<Value>
  /** Cancels a command that runs or waits; false when there is none. */
  cancel(requestId: string): boolean
  /** Takes no more commands, cancels those that run or wait, and waits until they have ended. */
  close(): Promise<void>
}

/** Runs commands one after another: each is one transaction, and none sees another half done. */
export function createCommandQueue(): CommandQueue {
  const asked = new Map<string, AbortController>()
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false
  return {
    run(requestId, work) {
      if (isClosed) return Promise.reject(new ServiceError('unavailable', 'service-down'))
      const abort = asked.get(requestId) ?? new AbortController()
      asked.set(requestId, abort)
      const turn = last.then(() => {
        abort.signal.throwIfAborted()
        return work(abort.signal)
      })
      last = turn.catch(() => undefined).finally(() => asked.delete(requestId))
      return turn
    },
    cancel(requestId) {
      const abort = asked.get(requestId)
      abort?.abort()
      return abort !== undefined
    },
    async close() {
      isClosed = true
      for (const abort of asked.values()) abort.abort()
      await last
    },
  }
}
