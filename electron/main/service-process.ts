import type { FromService, StartFailure, ToService } from '../../shared/contract/port.ts'

/** A running service process, whatever it runs in. */
type ServiceChild = { send(message: ToService): void; kill(): void }

/** Starts a service process; `hold` keeps it from opening the database before it is asked to. */
export type LaunchService = (
  hold: boolean,
  on: { message(message: FromService): void; exit(code: number | null): void },
) => ServiceChild

/** `down`: gone, calls in flight are lost; a new one is started unless `failed` follows. */
export type ServiceState = { name: 'ready' | 'down' } | { name: 'failed'; reason: StartFailure }

type SupervisorOptions = {
  launch: LaunchService
  onMessage(message: FromService): void
  onState(state: ServiceState): void
  now?: () => number
}

const restartsPerMinute = 3
const minuteMs = 60_000
const closeMs = 10_000

/** Keeps one service process running: started again when it goes down, at most three times a minute. */
export function superviseService({ launch, onMessage, onState, now = Date.now }: SupervisorOptions) {
  const exits: number[] = []
  let child: ServiceChild | undefined
  let isHeld = false
  let onStopped: (() => void) | undefined

  function start(hold: boolean): void {
    isHeld = hold
    try {
      const started: ServiceChild = launch(hold, {
        message: (message) => child === started && receive(message),
        exit: () => child === started && exited(),
      })
      child = started
    } catch {
      onState({ name: 'failed', reason: 'internal' })
    }
  }

  function receive(message: FromService): void {
    if (message.kind === 'ready') {
      isHeld = false
      onState({ name: 'ready' })
    } else if (message.kind === 'failed') onState({ name: 'failed', reason: message.reason })
    else onMessage(message)
  }

  function exited(): void {
    child = undefined
    onState({ name: 'down' })
    if (onStopped) return onStopped()
    while (exits[0] !== undefined && now() - exits[0] > minuteMs) exits.shift()
    if (!isHeld && exits.push(now()) <= restartsPerMinute) return start(false)
    onState({ name: 'failed', reason: 'service-crashed' })
    // One that waits, so that the recovery window can list and restore backups; when even that one dies, none is left.
    if (!isHeld) start(true)
  }

  return {
    start: (): void => start(false),
    /** A fresh process after the last one was given up; false when there is one to ask already. */
    startAgain(): boolean {
      if (child) return false
      exits.length = 0
      start(false)
      return true
    },
    send(message: ToService): boolean {
      child?.send(message)
      return child !== undefined
    },
    /** Lets the service close its database, and ends it when that takes too long. */
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        if (!child) return resolve()
        const last = child
        const timer = setTimeout(() => last.kill(), closeMs)
        onStopped = () => {
          clearTimeout(timer)
          resolve()
        }
        last.send({ kind: 'close' })
      }),
  }
}
