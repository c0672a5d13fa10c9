import { expect, it } from 'vitest'
import type { AgendaVisit } from '../../visit-types.ts'
import { agendaGroups, agendaPeriod } from './agenda-groups.ts'

const visit = (id: string, date: string, more: Partial<AgendaVisit> = {}): AgendaVisit => ({
  id,
  date,
  status: 'planned',
  isAnnounced: true,
  isBegun: false,
  conflicts: 0,
  host: { id: 'h1', firstName: 'Els', lastName: 'Vandamme', city: 'Leiebeke' },
  ...more,
})

it('puts what was forgotten on top, then what comes; Sunday is of this week, and what was begun stands elsewhere', () => {
  // A Tuesday.
  const today = '2026-11-10'
  const groups = agendaGroups(
    [
      visit('forgotten', '2026-11-02'),
      visit('now', today),
      visit('begun', '2026-11-09', { isBegun: true }),
      visit('sunday', '2026-11-15'),
      visit('monday', '2026-11-16'),
      visit('done', '2026-11-05', { status: 'done', isBegun: true }),
      visit('cancelled', '2026-11-12', { status: 'cancelled' }),
    ],
    today,
  )
  expect(groups.map(({ time, visits }) => [time, visits.map(({ id }) => id)])).toEqual([
    ['past', ['forgotten']],
    ['today', ['now']],
    ['this-week', ['sunday']],
    ['later', ['monday']],
  ])
})

it('looks at the days around today', () => {
  expect(agendaPeriod('2026-11-10')).toEqual({ from: '2026-07-13', until: '2027-05-09' })
})
