import { expect, test } from 'vitest'
import { nl } from '../../i18n/nl.ts'
import { lostNumbersOf } from './lost-numbers.ts'

test('numbers that a restore loses are told by kind, first to last', () => {
  expect(lostNumbersOf([])).toEqual({ invoices: undefined, payouts: undefined })
  const lost = lostNumbersOf(['2027-00001', '2026-00049', '2026-00050', 'K-2026-00011'])
  expect(lost).toEqual({
    invoices: { count: 3, first: '2026-00049', last: '2027-00001' },
    payouts: { count: 1, first: 'K-2026-00011', last: 'K-2026-00011' },
  })
  expect(nl.settings.backups.lost(lost)).toBe(
    'Na deze back-up zijn nog 3 facturen (2026-00049 … 2027-00001) en 1 kindstaat (K-2026-00011) uitgegeven.',
  )
  expect(nl.settings.backups.lost(lostNumbersOf(['2026-00007']))).toBe(
    'Na deze back-up is nog 1 factuur (2026-00007) uitgegeven.',
  )
})
