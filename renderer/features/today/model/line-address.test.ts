import { expect, test } from 'vitest'
import { requestSearch } from '../../waiting-list/request/request-search.ts'
import { addressOf } from './line-address.ts'

const about = {
  id: 'offer w 1',
  isLate: false,
  requestId: 'w 1',
  child: { id: 'w 1', firstName: 'Noor', lastName: 'Claes' },
  host: { id: 'h1', firstName: 'Ilse', lastName: 'Hoorens' },
  startsOn: '2027-01-04',
}

test('an offer opens where the answer is given, and one that was accepted where it becomes an agreement', () => {
  const [path, query = ''] = addressOf({ kind: 'offer-waiting', ...about }).split('?')
  expect(path).toBe('/wachtlijst/w%201')
  expect(requestSearch(Object.fromEntries(new URLSearchParams(query)))).toMatchObject({ tab: 'plaatsen' })
  const accepted = addressOf({ kind: 'offer-accepted', ...about })
  expect(accepted).toBe('/wachtlijst/w%201/overeenkomst')
})
