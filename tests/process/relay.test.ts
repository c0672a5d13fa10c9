import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRelay } from '../../electron/main/relay.ts'
import type { ToService } from '../../shared/contract/port.ts'

const deadlineMs = 1_000

function relayTo({ isUp = true } = {}) {
  const sent: ToService[] = []
  const relay = createRelay({
    send(message) {
      if (isUp) sent.push(message)
      return isUp
    },
    deadlineMs: () => deadlineMs,
  })
  const idOf = (index: number): number => {
    const message = sent[index]
    if (!message || message.kind === 'close') throw new Error('nothing was sent')
    return message.id
  }
  return { relay, sent, idOf }
}

const progress = (requestId: string) =>
  ({ kind: 'event', event: { name: 'progress', requestId, label: 'x', done: 1, total: 2 } }) as const
const down = { ok: false, error: { code: 'unavailable', reason: 'service-down' } }
const late = { ok: false, error: { code: 'unavailable', reason: 'deadline' } }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('relay', () => {
  it('gives each call its own reply, in whatever order they come', async () => {
    const { relay, sent, idOf } = relayTo()
    const calls = [relay.call('hosts.list', {}), relay.call('children.list', { filter: 'a' })]
    expect(sent[1]).toMatchObject({ kind: 'call', procedure: 'children.list', input: { filter: 'a' } })
    relay.receive({ kind: 'reply', id: idOf(1), reply: { ok: true, value: 'children' } })
    relay.receive({ kind: 'reply', id: idOf(0), reply: { ok: true, value: 'hosts' } })
    expect(await Promise.all(calls)).toEqual([
      { ok: true, value: 'hosts' },
      { ok: true, value: 'children' },
    ])
    expect(relay.openCalls).toBe(0)
  })

  it('ends a call that stays silent past its deadline, and ignores the reply that comes after', async () => {
    const { relay, idOf } = relayTo()
    const call = relay.call('billing.run', {})
    await vi.advanceTimersByTimeAsync(deadlineMs)
    expect(await call).toEqual(late)
    relay.receive({ kind: 'reply', id: idOf(0), reply: { ok: true, value: 1 } })
    expect(relay.openCalls).toBe(0)
  })

  it('gives a command that reports progress a new deadline, and those that wait behind it, but no query', async () => {
    const { relay, idOf } = relayTo()
    const running = relay.call('billing.run', { requestId: 'run-1' })
    const waiting = relay.call('settings.set', { requestId: 'set-1' })
    const silent = relay.call('hosts.list', {})
    await vi.advanceTimersByTimeAsync(deadlineMs - 1)
    relay.receive(progress('run-1'))
    await vi.advanceTimersByTimeAsync(deadlineMs - 1)
    expect(await silent).toEqual(late)
    relay.receive({ kind: 'reply', id: idOf(0), reply: { ok: true, value: 'done' } })
    relay.receive({ kind: 'reply', id: idOf(1), reply: { ok: true, value: 'saved' } })
    expect(await running).toEqual({ ok: true, value: 'done' })
    expect(await waiting).toEqual({ ok: true, value: 'saved' })
  })

  it('knows of long work from its first report of progress to its end', async () => {
    const { relay, idOf } = relayTo()
    void relay.call('billing.run', { requestId: 'run-1' })
    void relay.call('settings.set', { requestId: 'set-1' })
    expect(relay.isWorking).toBe(false)
    relay.receive(progress('run-1'))
    expect(relay.isWorking).toBe(true)
    relay.receive({ kind: 'reply', id: idOf(0), reply: { ok: true, value: 'done' } })
    expect(relay.isWorking).toBe(false)
  })

  it('ends every open call when the service goes down, and refuses calls while there is none', async () => {
    const { relay } = relayTo()
    const calls = [relay.call('a', {}), relay.recover({ action: 'list' })]
    relay.rejectAll()
    expect(await Promise.all(calls)).toEqual([down, down])
    expect(await relayTo({ isUp: false }).relay.call('a', {})).toEqual(down)
  })
})
