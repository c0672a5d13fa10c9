import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../../../shared/contract/errors.ts'
import { useSaving } from '../../../stores/saving.ts'
import { isUnsaved, shownValue } from './field-queue.ts'
import { nameOf, useTypedRecords, whenAllSent, whenSaved, type TypedRecord } from './typed-records.ts'

type Asked = { name: string; input: { id?: string; fields?: { field: string; value?: unknown }[]; text?: string } }

let asked: Asked[] = []
let answers: ((reply: Reply) => void)[] = []
const settle = async (reply: Reply): Promise<void> => {
  answers.shift()?.(reply)
  await Promise.resolve()
}
const kept: Reply = { ok: true, value: {} }
const refusal = (reason: string): Reply => ({ ok: false, error: { code: 'validation', reason } })

let visits = 0
const newVisit = (): TypedRecord => ({ kind: 'visit', id: `v${(visits += 1)}`, label: 'Huisbezoek' })
const type = (record: TypedRecord, field: string, value: string): void =>
  useTypedRecords.getState().write(record, new Map([[field, value]]))
const queueOf = (record: TypedRecord) => useTypedRecords.getState().queues.get(nameOf(record))

beforeEach(() => {
  asked = []
  answers = []
  vi.stubGlobal('window', {
    onthaal: {
      call: (name: string, input: Asked['input']) => {
        asked.push({ name, input })
        return new Promise<Reply>((resolve) => answers.push(resolve))
      },
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('a visit that is typed', () => {
  it('sends every key in order, one call at a time, and ends with the last', async () => {
    const visit = newVisit()
    for (const text of ['R', 'Ru', 'Rus']) type(visit, 'notes', text)
    expect(asked.map(({ input }) => input.fields)).toEqual([[{ field: 'notes', value: 'R' }]])
    await settle(kept)
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]).toMatchObject({ name: 'homeVisits.write', input: { id: visit.id, fields: [{ value: 'Rus' }] } })
    await settle(kept)
    await whenAllSent()
    expect(await whenSaved(visit)).toBe(true)
    expect(useSaving.getState().saving).toMatchObject({ kind: 'saved', label: 'Huisbezoek' })
  })

  it('tells what was not kept, and the next key takes it along', async () => {
    const visit = newVisit()
    type(visit, 'notes', 'R')
    await settle(refusal('disk-full'))
    await vi.waitFor(() => expect(useSaving.getState().saving.kind).toBe('failed'))
    expect(await whenSaved(visit)).toBe(false)
    type(visit, 'from', '09:00')
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]?.input.fields?.map(({ field }) => field)).toEqual(['notes', 'from'])
    await settle(kept)
    expect(await whenSaved(visit)).toBe(true)
    expect(useSaving.getState().saving.kind).toBe('saved')
  })

  it('keeps a fault at its field and stores the rest; Opnieuw tries it again', async () => {
    const visit = newVisit()
    type(visit, 'until', '07:00')
    await settle(refusal('faults'))
    await vi.waitFor(() => expect(queueOf(visit)?.refused.size).toBe(1))
    type(visit, 'notes', 'Rustig')
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    await settle(kept)
    await vi.waitFor(() => expect(queueOf(visit)?.sending.size).toBe(0))
    expect(shownValue(queueOf(visit), 'until', undefined)).toBe('07:00')
    const { saving } = useSaving.getState()
    if (saving.kind !== 'failed') throw new Error('what was not kept must stay told')
    saving.retry()
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    expect(asked[2]?.input.fields).toEqual([{ field: 'until', value: '07:00' }])
    await settle(kept)
    await whenAllSent()
    expect(isUnsaved(queueOf(visit) ?? expect.fail())).toBe(false)
  })

  it('adds what is new with its first key, and writes the next ones to what was added', async () => {
    const action: TypedRecord = {
      kind: 'action',
      id: 'new-1',
      label: 'Afspraak',
      newcomer: { kind: 'action', given: { hostId: 'h1', visitId: 'v1', owner: 'host', agreedOn: '2026-11-10' } },
    }
    type(action, 'text', 'T')
    type(action, 'text', 'Traphek')
    expect(asked[0]).toMatchObject({ name: 'hostActions.add', input: { hostId: 'h1', owner: 'host', text: 'T' } })
    await settle({ ok: true, value: { id: 'a9', version: 1 } })
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]).toMatchObject({
      name: 'hostActions.write',
      input: { id: 'a9', fields: [{ field: 'text', value: 'Traphek' }] },
    })
    await settle(kept)
    await whenAllSent()
    expect(useTypedRecords.getState().storedIds.get('new-1')).toBe('a9')
  })
})
