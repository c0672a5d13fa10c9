import { describe, expect, it, vi } from 'vitest'
import { superviseService, type LaunchService, type ServiceState } from '../../electron/main/service-process.ts'
import type { FromService, ToService } from '../../shared/contract/port.ts'

type Started = { hold: boolean; sent: ToService[]; say(message: FromService): void; exit(): void }

function supervised() {
  const started: Started[] = []
  const states: ServiceState[] = []
  const messages: FromService[] = []
  let clock = 0
  const launch: LaunchService = (hold, on) => {
    const sent: ToService[] = []
    const child: Started = { hold, sent, say: on.message, exit: () => on.exit(1) }
    started.push(child)
    return { send: (message) => void sent.push(message), kill: child.exit }
  }
  const service = superviseService({
    launch,
    onState: (state) => void states.push(state),
    onMessage: (message) => void messages.push(message),
    now: () => clock,
  })
  const last = (): Started => {
    const child = started.at(-1)
    if (!child) throw new Error('nothing was started')
    return child
  }
  return { service, started, states, messages, last, pass: (ms: number) => void (clock += ms) }
}

describe('service process', () => {
  it('is started again when it goes down, and nothing of the old one counts any more', () => {
    const { service, started, states, messages, last } = supervised()
    service.start()
    const old = last()
    old.say({ kind: 'ready' })
    old.exit()
    expect(started).toHaveLength(2)
    old.say({ kind: 'reply', id: 1, reply: { ok: true, value: 'late' } })
    expect(messages).toEqual([])
    last().say({ kind: 'ready' })
    expect(states.map(({ name }) => name)).toEqual(['ready', 'down', 'ready'])
  })

  it('is given up after three restarts in a minute; then one waits for the recovery window', () => {
    const { service, started, states, last } = supervised()
    service.start()
    for (let crash = 1; crash <= 4; crash++) last().exit()
    expect(started.map(({ hold }) => hold)).toEqual([false, false, false, false, true])
    expect(states.at(-1)).toEqual({ name: 'failed', reason: 'service-crashed' })
    last().exit()
    expect(started).toHaveLength(5)
    expect(service.send({ kind: 'close' })).toBe(false)
    expect(service.startAgain()).toBe(true)
    expect(last().hold).toBe(false)
  })

  it('may go down more often when it takes longer', () => {
    const { service, started, last, pass } = supervised()
    service.start()
    for (let crash = 1; crash <= 6; crash++) {
      pass(30_000)
      last().exit()
    }
    expect(started).toHaveLength(7)
    expect(started.some(({ hold }) => hold)).toBe(false)
  })

  it('passes on why it could not start, and stays reachable', () => {
    const { service, states, last } = supervised()
    service.start()
    last().say({ kind: 'failed', reason: 'database-damaged' })
    expect(states).toEqual([{ name: 'failed', reason: 'database-damaged' }])
    expect(service.send({ kind: 'recovery', id: 1, request: { action: 'list' } })).toBe(true)
  })

  it('is asked to close at the end, waited for, and not started again', async () => {
    const { service, started, last } = supervised()
    service.start()
    const stopped = service.stop()
    expect(last().sent).toEqual([{ kind: 'close' }])
    last().exit()
    await stopped
    expect(started).toHaveLength(1)
  })

  it('is ended when closing takes too long', async () => {
    vi.useFakeTimers()
    const { service } = supervised()
    service.start()
    const stopped = service.stop()
    await vi.advanceTimersByTimeAsync(10_000)
    await stopped
    vi.useRealTimers()
  })
})
