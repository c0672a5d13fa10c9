import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../shared/contract/errors.ts'
import { procedures } from '../../shared/contract/index.ts'
import { call, CallFailure, callErrorOf } from './call.ts'

const answer = (reply: Reply) => {
  const asked = vi.fn((_procedure: string, _input: unknown) => Promise.resolve(reply))
  vi.stubGlobal('window', { onthaal: { call: asked } })
  return asked
}
afterEach(() => vi.unstubAllGlobals())

describe('calling the service', () => {
  it('gives a command a request id that the contract accepts', async () => {
    const asked = answer({ ok: true, value: {} })
    await call('settings.set', { key: 'host.dayCents', from: '2027-01-01', value: 2900 })
    const [name, input] = asked.mock.calls[0] ?? []
    expect(name).toBe('settings.set')
    expect(procedures['settings.set'].input.safeParse(input).success).toBe(true)
  })

  it('keeps the request id of a retry', async () => {
    const asked = answer({ ok: true, value: {} })
    await call('service.startDemo', {}, 'the-first-one')
    expect(asked.mock.calls[0]?.[1]).toEqual({ requestId: 'the-first-one' })
  })

  it('gives a query nothing it did not ask for', async () => {
    const asked = answer({ ok: true, value: [] })
    await call('hosts.list', {})
    expect(asked.mock.calls[0]).toEqual(['hosts.list', {}])
  })

  it('throws the refusal', async () => {
    answer({ ok: false, error: { code: 'locked', reason: 'not-empty' } })
    const thrown: unknown = await call('service.startDemo', {}).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(CallFailure)
    expect(callErrorOf(thrown)).toEqual({ code: 'locked', reason: 'not-empty' })
    expect(callErrorOf(new Error('of the window itself')).reason).toBe('internal')
  })

  it('takes a refusal that was taken out of it already for what it is', () => {
    const refusal = { code: 'conflict', reason: 'host-closed', details: { date: '2026-11-23' } } as const
    expect(callErrorOf(refusal)).toBe(refusal)
    expect(callErrorOf(null).reason).toBe('internal')
    expect(callErrorOf(Object.assign(new Error('of Node'), { code: 'ENOENT', reason: 'gone' })).reason).toBe('internal')
  })
})
