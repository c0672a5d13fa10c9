import { expect, it } from 'vitest'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { BoardCell } from '../planning-types.ts'
import { boardColumns, boardWeeks } from './board-columns.ts'

const shut: BoardCell = { state: 'no-hours', limit: 8, peak: 0, over: false }
const open: BoardCell = { state: 'open', limit: 8, peak: 3, over: false }

function board(from: string, count: number, isOpen: (date: string) => boolean) {
  const dates = Array.from({ length: count }, (_, index) => formatDate(parseDate(from) + index))
  return {
    days: dates.map((date) => ({ date, children: 0, openHosts: 0, overHosts: 0 })),
    hosts: [
      {
        id: 'h1',
        firstName: 'An',
        lastName: 'Peeters',
        city: 'Leiebeke',
        children: 3,
        guests: 0,
        cells: dates.map((date) => (isOpen(date) ? open : shut)),
      },
    ],
  }
}

it('shows working days, also those on which nobody is open', () => {
  const columns = boardColumns(board('2026-11-16', 7, () => false))
  expect(columns.map(({ date }) => date)).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
  ])
  expect(columns[0]).toMatchObject({ index: 0, startsWeek: true, words: 'maandag 16 november 2026' })
})

it('shows a weekend day once some host is open on it', () => {
  const columns = boardColumns(board('2026-11-16', 7, (date) => date === '2026-11-21'))
  expect(columns.at(-1)).toMatchObject({ date: '2026-11-21', index: 5, startsWeek: false })
})

it('groups a month by calendar week', () => {
  const weeks = boardWeeks(boardColumns(board('2026-10-01', 31, () => false)))
  expect(weeks.map(({ week, count }) => [week, count])).toEqual([
    [40, 2],
    [41, 5],
    [42, 5],
    [43, 5],
    [44, 5],
  ])
  expect(weeks[1]).toMatchObject({ from: '2026-10-05', until: '2026-10-09', first: 2 })
})
