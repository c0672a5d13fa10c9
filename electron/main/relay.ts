import type { Reply } from '../../shared/contract/errors.ts'
import type { FromService, RecoveryRequest, ToService } from '../../shared/contract/port.ts'

type Pending = {
  settle(reply: Reply): void
  extend(): void
  /** Of a command. */
  requestId: string | undefined
  hasReported: boolean
}
type RelayOptions = {
  /** Hands a message to the service process; false when there is none. */
  send(message: ToService): boolean
  /** How long a procedure may stay silent, in milliseconds. */
  deadlineMs(procedure: string): number
}

/** Carries calls to the service and replies back. */
export type Relay = ReturnType<typeof createRelay>

const recoveryDeadlineMs = 120_000 // restoring checks the whole backup first

/** Makes a relay in which every call ends: with its reply, with its deadline, or with the service going down. */
export function createRelay({ send, deadlineMs }: RelayOptions) {
  const pending = new Map<number, Pending>()
  let nextId = 1

  function ask(message: (id: number) => ToService, patienceMs: number, requestId?: string): Promise<Reply> {
    return new Promise((resolve) => {
      const id = nextId++
      const expire = (): void => settle(unavailable('deadline'))
      const settle = (reply: Reply): void => {
        clearTimeout(timer)
        if (pending.delete(id)) resolve(reply)
      }
      let timer = setTimeout(expire, patienceMs)
      const extend = (): void => {
        clearTimeout(timer)
        timer = setTimeout(expire, patienceMs)
      }
      pending.set(id, { settle, extend, requestId, hasReported: false })
      if (!send(message(id))) settle(unavailable('service-down'))
    })
  }

  return {
    call: (procedure: string, input: unknown): Promise<Reply> =>
      ask((id) => ({ kind: 'call', id, procedure, input }), deadlineMs(procedure), requestIdOf(input)),
    recover: (request: RecoveryRequest): Promise<Reply> =>
      ask((id) => ({ kind: 'recovery', id, request }), recoveryDeadlineMs),
    /**
     * Takes what the service says: a reply ends its call. Progress gives every open command a new deadline, for commands wait
     * for each other: one that stands behind long work would be told it failed, and be done all the same afterwards.
     */
    receive(message: FromService): void {
      if (message.kind === 'reply') pending.get(message.id)?.settle(message.reply)
      if (message.kind !== 'event' || message.event.name !== 'progress') return
      const { requestId } = message.event
      for (const call of pending.values()) {
        if (call.requestId !== undefined) call.extend()
        if (call.requestId === requestId) call.hasReported = true
      }
    },
    /** Ends every open call: the process that would have answered is gone. */
    rejectAll(): void {
      for (const call of pending.values()) call.settle(unavailable('service-down'))
    },
    get openCalls(): number {
      return pending.size
    },
    /** Whether a command is under way that takes long enough to report its progress. */
    get isWorking(): boolean {
      return [...pending.values()].some((call) => call.hasReported)
    },
  }
}

const unavailable = (reason: string): Reply => ({ ok: false, error: { code: 'unavailable', reason } })

function requestIdOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('requestId' in input)) return undefined
  return typeof input.requestId === 'string' ? input.requestId : undefined
}
