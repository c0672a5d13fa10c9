import { describe, expect, it } from 'vitest'
import { emptyCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { copiedWeek, plannedRow, realEdits, repeatedRight } from './bulk-edits.ts'
import { withCells } from './overlay.ts'
import { sheetRow } from './sheet-row.ts'
import { cursorAfterAnswer, moveCursor, nextOpen } from './sheet-cursor.ts'
import { october, sampleChild } from './testing/sample-child.ts'

const full: DayCell = { stays: [{ from: '08:10', until: '16:50' }] }
const ill: DayCell = {
  stays: [],
  absence: { reason: 'illness', notifiedAt: '2026-10-05T08:00', documentSeenOn: '2026-10-06' },
}

/** The row with some cells, on a day. Reserved: Mondays and Tuesdays whole, Wednesdays half. */
function rowWith(cells: Record<string, DayCell>, today = '2026-11-10') {
  const given = new Map(Object.entries(cells))
  const row = sheetRow(withCells(sampleChild(), 'h', given), october(today))
  return { row, valueOf: (iso: string) => given.get(iso) ?? emptyCell }
}
const datesOf = (edits: readonly { date: string }[]): string[] => edits.map(({ date }) => date.slice(8))

describe('many days at once', () => {
  it('puts every open day that is over as planned, and leaves what is answered and today', () => {
    const { row, valueOf } = rowWith({ '2026-10-05': full, '2026-10-06': ill }, '2026-10-14')
    const edits = plannedRow(row, valueOf)
    expect(datesOf(edits)).toEqual(['07', '12', '13'])
    expect(edits[0]?.after).toEqual({ stays: [{ from: '08:00', until: '12:00' }] })
  })

  it('repeats hours to the right, in open days only', () => {
    const { row, valueOf } = rowWith({ '2026-10-05': full, '2026-10-07': ill }, '2026-10-14')
    const edits = repeatedRight(row, 4, valueOf)
    expect(datesOf(edits)).toEqual(['06', '12', '13'])
    expect(edits.every(({ after }) => JSON.stringify(after) === JSON.stringify(full))).toBe(true)
    expect(repeatedRight(row, 5, valueOf)).toEqual([])
  })

  it('repeats the cause of an absence, not who called when', () => {
    const { row, valueOf } = rowWith({ '2026-10-05': ill }, '2026-10-07')
    expect(repeatedRight(row, 4, valueOf).map(({ after }) => after)).toEqual([
      { stays: [], absence: { reason: 'illness' } },
    ])
  })

  it('copies the hours of the week before to the same weekdays', () => {
    const { row, valueOf } = rowWith({ '2026-10-05': full, '2026-10-06': ill, '2026-10-13': full })
    const monday = mondayOf(parseDate('2026-10-14'))
    const edits = copiedWeek(row, { from: monday, until: monday + 6 }, october(), valueOf)
    expect(edits.map(({ date, after }) => [date, after])).toEqual([['2026-10-12', full]])
    expect(
      copiedWeek(row, { from: parseDate('2026-09-28'), until: parseDate('2026-10-04') }, october(), valueOf),
    ).toEqual([])
  })

  it('knows what changes nothing', () => {
    const same = { childId: 'c', date: '2026-10-05', before: full, after: { stays: [...full.stays] } }
    expect(realEdits([same, { ...same, after: emptyCell }])).toHaveLength(1)
  })
})

describe('the cell that the keys act on', () => {
  const { row } = rowWith({ '2026-10-05': full }, '2026-10-13')
  const columns = row.cells.map(({ date }) => ({ isThin: (date + 3) % 7 > 4 }))
  const grid = { rows: [row, row], columns }
  const at = { row: 0, column: 1 }

  it('passes over the strips of weekends and stays within the sheet', () => {
    expect(moveCursor(at, 'ArrowRight', false, grid)).toEqual({ row: 0, column: 4 })
    expect(moveCursor({ row: 0, column: 4 }, 'ArrowLeft', false, grid)).toEqual(at)
    expect(moveCursor({ row: 1, column: 0 }, 'ArrowLeft', false, grid)).toEqual({ row: 1, column: 0 })
    expect(moveCursor(at, 'ArrowDown', false, grid)).toEqual({ row: 1, column: 1 })
    expect(moveCursor(at, 'End', false, grid)).toEqual({ row: 0, column: 29 })
    expect(moveCursor(at, 'End', true, grid)).toEqual({ row: 1, column: 29 })
    expect(moveCursor(at, 'x', false, grid)).toBeUndefined()
  })

  it('goes on to the next reserved day that can be answered, then to the next child', () => {
    const isDue = (column: number) => column <= 12
    expect(cursorAfterAnswer({ row: 0, column: 4 }, grid, isDue)).toEqual({ row: 0, column: 5 })
    expect(cursorAfterAnswer({ row: 0, column: 12 }, grid, isDue)).toEqual({ row: 1, column: 4 })
    expect(cursorAfterAnswer({ row: 1, column: 12 }, grid, isDue)).toEqual({ row: 1, column: 12 })
  })

  it('finds the next open day, round to the beginning', () => {
    expect(nextOpen({ row: 0, column: 0 }, grid)).toEqual({ row: 0, column: 5 })
    expect(nextOpen({ row: 1, column: 12 }, grid)).toEqual({ row: 0, column: 5 })
    expect(nextOpen({ row: 0, column: 0 }, { rows: [], columns })).toBeUndefined()
  })
})
