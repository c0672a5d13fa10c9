import { expect, it } from 'vitest'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

it('replies of commands go after a week, when the database is opened; one of this week is given again', async () => {
  await using service = await serviceOnFile(exchangeDocument(), { today: '2026-11-01' })
  const kept = (): string[] =>
    service.rows('SELECT request_id FROM requests ORDER BY request_id').map((row) => String(row['request_id']))
  const plan = { hostId: 'h1', date: '2026-12-01', isAnnounced: true }
  await service.call('homeVisits.plan', { ...plan, requestId: 'request-old' })
  await service.reopen('2026-11-08')
  const { id } = await service.call('homeVisits.plan', { ...plan, requestId: 'request-new' })
  // Seven days are kept.
  expect(kept()).toEqual(expect.arrayContaining(['request-new', 'request-old']))

  await service.reopen('2026-11-09')
  expect(kept()).toEqual(['request-new'])
  expect(await service.call('homeVisits.plan', { ...plan, requestId: 'request-new' })).toMatchObject({ id })
  expect(service.rows('SELECT count(*) AS n FROM home_visits')).toEqual([{ n: 2 }])
  expect(service.logged).toEqual([])
})
