import { describe, expect, it } from 'vitest'
import type { TrainedHost } from '../training-types.ts'
import { filterTrained, minutesIn, waitingFor } from './filter-hosts.ts'

const today = '2026-11-10'

function trained(id: string, changes: Partial<TrainedHost['host']> = {}, followed: TrainedHost['followed'] = []) {
  const years = followed.map(({ date, minutes }) => ({ year: date.slice(0, 4), minutes }))
  return { host: { id, firstName: 'Fé', lastName: id, startsOn: '2020-01-01', ...changes }, years, followed }
}

const followed = { date: '2026-03-01', title: 'EHBO', minutes: 180, hasCertificate: false }
const hosts = [
  trained('eva', {}, [{ ...followed, sessionId: 't1' }]),
  trained('ida', {}, [followed]),
  trained('mia', {}, [{ ...followed, date: '2025-03-01' }]),
  trained('weg', { endsOn: '2026-11-09' }),
]
const idsOf = (chip: 'all' | 'none' | 'certificate', filter = '') =>
  filterTrained(hosts, { chip, filter, today }).map(({ host }) => host.id)

describe('hosts and their training', () => {
  it('are those who work, narrowed by words', () => {
    expect(idsOf('all')).toEqual(['eva', 'ida', 'mia'])
    expect(idsOf('all', 'fe ida')).toEqual(['ida'])
  })

  it('without hours this year, and waiting for a certificate of a session', () => {
    expect(idsOf('none')).toEqual(['mia'])
    expect(idsOf('certificate')).toEqual(['eva'])
    expect(hosts.map(waitingFor)).toEqual([1, 0, 0, 0])
    expect(hosts.map((one) => minutesIn(one, '2026'))).toEqual([180, 180, 0, 0])
  })
})
