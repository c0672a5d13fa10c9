import { expect, it } from 'vitest'
import { parseDate } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import { agreementsToPlace } from './agreements-to-place.ts'

const day = parseDate
const horizon = { from: day('2027-01-01'), until: day('2028-03-31') }
const ended = (id: string, from = '2026-01-01') => ({ id, from: day(from), until: day('2026-12-31') })

it('seeks a place for who goes on and for who got none, with the dates from before', () => {
  const agreements = [
    { id: 'open', from: day('2026-01-01'), until: openEnd },
    ended('none'),
    ended('school'),
    ended('unborn', '2026-12-31'),
    ended('over'),
    ended('outside'),
    ended('host'),
    ended('self'),
  ]
  const found = agreementsToPlace(
    agreements,
    [
      { agreementId: 'none', kind: 'none' },
      { agreementId: 'school', kind: 'none', formerEndsOn: '2027-08-31' },
      { agreementId: 'unborn', kind: 'none', formerStartsOn: '2027-02-01' },
      { agreementId: 'over', kind: 'none', formerEndsOn: '2026-12-31' },
      { agreementId: 'outside', kind: 'outside' },
      { agreementId: 'host', kind: 'host', newAgreementId: 'n1' },
    ],
    horizon,
  )
  expect(found).toEqual([
    agreements[0],
    { id: 'none', from: day('2026-01-01'), until: openEnd },
    { id: 'school', from: day('2026-01-01'), until: day('2027-08-31') },
    { id: 'unborn', from: day('2027-02-01'), until: openEnd },
  ])
})
