import { expect, it } from 'vitest'
import { hostId, made, planned, today, typed, visitingService } from '../support/visiting.ts'

it('who is due comes first, with why, and what is planned with her', async () => {
  await using service = await visitingService()
  const due = async () => service.call('homeVisits.due', {})
  const shown = async () => (await due()).map(({ host, reasons, dueOn }) => [host.id, reasons.join(), dueOn])
  expect(await shown()).toEqual([
    ['h1', 'never,overdue', '2020-01-29'],
    ['h2', 'never,overdue', '2021-01-29'],
  ])
  await made(service, '2026-08-03')
  await made(service, '2026-11-02', 'h2')
  const next = await planned(service, '2026-12-01')
  await planned(service, '2026-12-15')
  expect(await shown()).toEqual([
    ['h1', '', '2026-12-31'],
    ['h2', '', '2027-03-31'],
  ])
  expect((await due())[0]).toMatchObject({
    inQuarter: 0,
    norm: 1,
    lastVisit: { date: '2026-08-03', isAnnounced: true },
    shouldBeUnannounced: true,
    planned: { id: next, isBegun: false },
    openActions: 0,
  })

  const action = { hostId: 'h2', text: 'Hekje', owner: 'host' as const, agreedOn: '2026-11-02', dueOn: '2026-11-21' }
  const { id } = await service.call('hostActions.add', action)
  expect((await shown())[0]).toEqual(['h2', 'open-action', '2027-03-31'])
  expect((await due())[0]).toMatchObject({ openActions: 1, overdueActions: 1 })
  // Her date is today: not over.
  await service.call('hostActions.write', { id, fields: [{ field: 'dueOn', value: today }] })
  expect((await shown())[0]?.[0]).toBe('h1')
  await service.reopen('2026-12-05')
  expect(await shown()).toEqual([
    ['h2', 'open-action', '2027-03-31'],
    ['h1', 'due-soon', '2026-12-31'],
  ])
})

it('an incident since the last visit is a reason, until the next one', async () => {
  await using service = await visitingService()
  const reasons = async () =>
    (await service.call('homeVisits.due', {})).find(({ host }) => host.id === hostId)?.reasons.includes('incident')
  await made(service, '2026-10-05')
  const happened = (id: string, at: string) =>
    service.sql(`INSERT INTO incidents (id, kind, category, host_id, occurred_at, reported_at, reported_by, description)
      VALUES ('${id}', 'incident', 'injury', 'h1', '${at}', '${at}', 'An', 'Val')`)
  // The visit was until half past ten.
  happened('i1', '2026-10-05T10:30')
  expect(await reasons()).toBe(false)
  happened('i2', '2026-10-05T10:31')
  expect(await reasons()).toBe(true)
  const id = await planned(service, '2026-10-05')
  await typed(service, id, 'from', '13:00')
  await typed(service, id, 'until', '14:00')
  await service.call('homeVisits.finish', { id })
  expect(await reasons()).toBe(false)
})

it('the number of a host wins over the setting, which holds from its date; who does not work is not in the list', async () => {
  await using service = await visitingService({ 'hosts[0].visitsPerQuarter': 0, 'hosts[1].endsOn': '2026-11-22' })
  const norms = async () =>
    (await service.call('homeVisits.due', {})).map(({ host, norm, dueOn }) => [host.id, norm, dueOn])
  await made(service, '2026-10-05', 'h2')
  expect(await norms()).toEqual([
    ['h2', 1, '2027-03-31'],
    ['h1', 0, undefined],
  ])
  await service.call('settings.set', { key: 'visits.perQuarter', from: '2026-12-31', value: 2 })
  expect((await norms())[0]).toEqual(['h2', 2, '2026-12-31'])
  await service.reopen('2026-11-23')
  expect((await norms()).map(([id]) => id)).toEqual(['h1'])
})
