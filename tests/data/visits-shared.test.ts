import { describe, expect, it } from 'vitest'
import { builtInTemplate } from '../../shared/domain/visits/visit-template.ts'
import type { Json } from '../support/exchange-document.ts'
import { faultsOfCall, hostId, sheetOf, today, typed, visitingService } from '../support/visiting.ts'

const edit = (id: string, value: string, minute: string, by: string) => ({
  id,
  field: 'notes',
  value,
  at: `2026-11-20T09:${minute}:00.000Z`,
  by,
  isShared: true,
})
/** A visit that another machine has too, with notes that both wrote. */
const visit = {
  id: 'v1',
  hostId,
  status: 'planned',
  date: today,
  isAnnounced: true,
  notes: 'van Bea',
  isShared: true,
  edits: [edit('e1', 'van An', '01', 'An'), edit('e2', 'van Bea', '02', 'Bea')],
}
const start = () => visitingService({ homeVisits: [visit] })

describe('a visit that another machine has too', () => {
  it('shows both values until one is taken, and keeps both after that', async () => {
    await using service = await start()
    const conflicts = async () => (await sheetOf(service, 'v1')).conflicts
    expect(await conflicts()).toEqual([
      {
        field: 'notes',
        values: [
          { editId: 'e2', value: 'van Bea', at: '2026-11-20T09:02:00.000Z', by: 'Bea' },
          { editId: 'e1', value: 'van An', at: '2026-11-20T09:01:00.000Z', by: 'An' },
        ],
      },
    ])
    const counted = async () =>
      (await service.call('homeVisits.agenda', { from: today, until: today })).map((one) => one.conflicts)
    expect(await counted()).toEqual([1])
    const choice = { kind: 'visit' as const, id: 'v1', field: 'notes', value: 'van An en Bea' }
    expect(await faultsOfCall(service, 'homeVisits.settle', { ...choice, field: 'from' })).toEqual(['no-such-conflict'])
    await service.call('homeVisits.settle', choice)
    const { record } = await sheetOf(service, 'v1')
    expect([await conflicts(), await counted(), record.notes]).toEqual([[], [0], 'van An en Bea'])
    expect(record.edits?.map(({ value }) => value)).toEqual(['van An', 'van Bea', 'van An en Bea'])
  })

  it('keeps what is typed as one edit, however many keys it took', async () => {
    await using service = await start()
    for (const value of ['R', 'Ru', 'Rustig']) await typed(service, 'v1', 'hostSays', value)
    await typed(service, 'v1', 'presentChildren/c1', true)
    const { record } = await sheetOf(service, 'v1')
    const own = (record.edits ?? []).filter(({ isShared }) => isShared !== true)
    expect(own.map(({ field, value, by }) => `${field} ${String(value)} ${by}`).sort()).toEqual([
      'hostSays Rustig tester',
      'presentChildren/c1 true tester',
    ])
    expect(record.hostSays).toBe('Rustig')
    expect(service.rows("SELECT count(*) AS n FROM shared_edits WHERE record_id = 'v1'")).toEqual([{ n: 4 }])
    // And it all goes out, and comes in again.
    const { text } = await service.call('exchange.export', {})
    expect(JSON.parse(text)).toMatchObject({ homeVisits: [{ id: 'v1', hostSays: 'Rustig' }] })
  })

  it('is in the history with what the checklist asked, also where one of two answers was taken', async () => {
    const { id: itemId, text } = builtInTemplate.items[0] ?? { id: '', text: '' }
    const field = `checks/${itemId}/answer`
    const answered: Json = {
      ...visit,
      checks: [{ itemId, answer: 'bad' }],
      edits: [
        { ...edit('e1', 'good', '01', 'An'), field },
        { ...edit('e2', 'bad', '02', 'Bea'), field },
      ],
    }
    await using service = await visitingService({ homeVisits: [answered] })
    await service.call('homeVisits.settle', { kind: 'visit', id: 'v1', field, value: 'good' })
    const [act] = await service.call('history.list', { subject: `host:${hostId}`, limit: 1 })
    expect(act?.changes).toEqual([
      { field: 'checks', before: [{ text, answer: 'bad' }], after: [{ text, answer: 'good' }] },
    ])
  })
})
