import { describe, expect, it } from 'vitest'
import { formatTime } from '../../domain/calendar/time.ts'
import { readDateCell } from './cell-date.ts'
import { readNoticeCell } from './cell-notice.ts'
import { readTimeCell } from './cell-time.ts'
import type { FormCell } from './form-table.ts'

const basis = { month: '2026-10', isFrom1904: false }

describe('a time', () => {
  it.each<[FormCell, string]>([
    ['8.30', '08:30'], [' 8u30 ', '08:30'], [8, '08:00'], [830, '08:30'], [1630, '16:30'], [0.354166666666667, '08:30'],
    [0.5, '12:00'], [0.999305555555556, '23:59'], ['0,354166667', '08:30'], ['0.354166667', '08:30'], [0, '00:00'],
  ])('%j is %s', (cell, time) => expect(formatTime(readTimeCell(cell).minute ?? -1)).toBe(time)) // prettier-ignore

  it.each<[FormCell, string]>([
    [undefined, 'empty'], ['', 'empty'], [8.3, 'ambiguous-time'], [16.5, 'ambiguous-time'], ['8,30', 'comma-in-time'],
    ['8,3', 'comma-in-time'], [true, 'not-a-time'], [-8, 'not-a-time'], [46300.354, 'not-a-time'], [0.3542, 'not-a-time'],
    [24, 'outside-day'], [2400, 'outside-day'], [860, 'not-a-time'], [12345, 'not-a-time'], [Number.NaN, 'not-a-time'],
    ['8.3', 'ambiguous-time'], ['#N/A', 'not-a-time'],
  ])('%j is none: %s', (cell, fault) => expect(readTimeCell(cell).fault).toBe(fault)) // prettier-ignore
})

describe('a date', () => {
  it.each<[FormCell]>([
    ['5/10/2026'], ['05-10-2026'], ['5.10.2026'], ['5/10/26'], ['2026-10-05'], ['5/10'], [46300], ['46300'],
    ['2026-10-05 00:00:00'], ['2026-10-05T00:00'],
  ])('%j is 5 October', (cell) => expect(readDateCell(cell, basis)).toEqual({ date: '2026-10-05' })) // prettier-ignore

  it('counts from 1904 where the file does', () => {
    expect(readDateCell(46300 - 1462, { ...basis, isFrom1904: true })).toEqual({ date: '2026-10-05' })
  })

  it.each<[FormCell, string]>([
    [undefined, 'no-date'], [' ', 'no-date'], ['10/5/2026', 'outside-month'], [46331, 'outside-month'], ['5 okt', 'not-a-date'],
    ['31/11/2026', 'not-a-date'], [5, 'not-a-date'], [46300.5, 'not-a-date'], [true, 'not-a-date'], ['5', 'not-a-date'],
    ['2026-10-05 08:30', 'not-a-date'],
  ])('%j is none: %s', (cell, fault) => expect(readDateCell(cell, basis).fault).toBe(fault)) // prettier-ignore
})

describe('when somebody was told', () => {
  const read = (cell: FormCell) => readNoticeCell(cell, '2026-10-05', basis)
  it.each<[FormCell, string | undefined]>([
    [undefined, undefined], ['', undefined], ['05/10/2026 08:30', '2026-10-05T08:30'], ['4/10 20.15', '2026-10-04T20:15'],
    ['30/09/2026 om 8u', '2026-09-30T08:00'], ['8.30', '2026-10-05T08:30'], ['2026-10-05T08:30', '2026-10-05T08:30'],
    [46300.354166666664, '2026-10-05T08:30'], [0.25, '2026-10-05T06:00'], ['2026-10-05 08:30:00', '2026-10-05T08:30'],
  ])('%j is %s', (cell, moment) => expect(read(cell)).toEqual(moment ? { notifiedAt: moment } : {})) // prettier-ignore

  it.each<[FormCell, string]>([
    ['4/10', 'notice-without-time'], [46300, 'notice-without-time'], ['gisteren', 'not-a-moment'], ['8.10', 'not-a-moment'],
    ['32/10 8.30', 'not-a-moment'], ['5/10 25.00', 'not-a-moment'], [true, 'not-a-moment'],
  ])('%j is none: %s', (cell, fault) => expect(read(cell).fault).toBe(fault)) // prettier-ignore
})
