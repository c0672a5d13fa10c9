import { describe, expect, it } from 'vitest'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { dayPeaks } from './day-peaks.ts'
import { withCells } from './overlay.ts'
import { sheetColumns } from './sheet-columns.ts'
import { sheetRow } from './sheet-row.ts'
import { sheetSums } from './sheet-sums.ts'
import { october, sampleChild } from './testing/sample-child.ts'

const always = { from: parseDate('2020-01-01'), until: openEnd }
const days = (closures = closureCalendar([])) =>
  hostDays(
    {
      ...always,
      hostId: 'h',
      licences: [{ ...always, maxPresent: 2 }],
      openingHours: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: 420, until: 1080 })),
      openingChanges: [],
      ownChildren: [
        { id: 'o', firstName: 'Warre', birthDate: parseDate('2024-01-01'), countsUntil: parseDate('2026-10-06') },
      ],
      agreements: [],
    },
    closures,
  )

describe('the peak of a day', () => {
  const frame = october('2026-10-13')
  const stay = (from: string, until: string) => ({ stays: [{ from, until }] })
  const rows = [
    sheetRow(
      withCells(
        sampleChild(),
        'h',
        new Map([
          ['2026-10-05', stay('08:00', '12:00')],
          ['2026-10-07', stay('08:00', '12:00')],
        ]),
      ),
      frame,
    ),
    sheetRow(
      withCells(
        sampleChild({ childId: 'd' }),
        'h',
        new Map([
          ['2026-10-05', stay('12:00', '17:00')],
          ['2026-10-07', stay('11:00', '12:00')],
        ]),
      ),
      frame,
    ),
  ]
  it('counts who was there at once, own children too, and the plans of days to come', () => {
    const month = rows[0]?.cells.map(({ date }) => date) ?? []
    const of = (iso: string) =>
      dayPeaks(rows, days(), month, frame.today, frame.settings)[parseDate(iso) - frame.period.from]
    // One leaves when the other comes; Warre is there all day, until 6 October.
    expect(of('2026-10-05')).toEqual({ count: 2, limit: 2, isPlanned: false })
    expect(of('2026-10-07')).toEqual({ count: 2, limit: 2, isPlanned: false })
    // Nobody has answered for this one yet.
    expect(of('2026-10-12')?.count).toBe(0)
    // Who is reserved today can still come.
    expect(of('2026-10-13')).toEqual({ count: 2, limit: 2, isPlanned: true })
    expect(of('2026-10-19')).toEqual({ count: 2, limit: 2, isPlanned: true })
  })

  it('has columns for the days of the host, and strips for weekends without anybody', () => {
    const host = { id: 'h', isServing: (day: number) => days().openingHoursOn(day).length > 0 }
    const thin = (showsWeekends: boolean) =>
      sheetColumns(frame.period, rows, host, frame.closures, showsWeekends).filter(({ isThin }) => isThin).length
    expect([thin(false), thin(true)]).toEqual([9, 0])
    const saturday = sheetRow(withCells(sampleChild(), 'h', new Map([['2026-10-03', stay('08:00', '12:00')]])), frame)
    const columns = sheetColumns(frame.period, [saturday], host, frame.closures, false)
    expect([columns[2]?.isThin, columns[3]?.isThin]).toEqual([false, true])
  })

  it('adds the sheet up', () => {
    const { hostCents, payTerms, open } = sheetSums(rows)
    // Three half days and one whole: 12:00–17:00 is five hours.
    expect(payTerms).toEqual([
      { percent: 60, unitCents: 1689, quantity: 3 },
      { percent: 100, unitCents: 2815, quantity: 1 },
    ])
    expect([hostCents, open]).toEqual([3 * 1689 + 2815, 4])
  })
})
