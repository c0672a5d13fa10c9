import { describe, expect, it } from 'vitest'
import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { cellCost, plannedCell } from './cell-cost.ts'
import { withCells } from './overlay.ts'
import { rowNote } from './row-name.ts'
import { sheetRow } from './sheet-row.ts'
import { october, sampleChild } from './testing/sample-child.ts'

const here = (...times: string[]): DayCell => ({
  stays: times.map((time) => ({ from: time.slice(0, 5), until: time.slice(6) })),
})
const stateOf = (date: string, cell: DayCell, frame = october()): string | undefined =>
  sheetRow(withCells(sampleChild(), 'h', new Map([[date, cell]])), frame).cells[parseDate(date) - frame.period.from]
    ?.state

describe('a cell', () => {
  // Monday 5 October 2026 is reserved from 08:00 to 17:00, Wednesday 7 until 12:00, Thursday 8 not at all.
  it.each([
    ['2026-10-05', here('08:00-17:00'), 'planned'],
    ['2026-10-05', here('08:15-16:45'), 'near'],
    ['2026-10-05', here('08:16-17:00'), 'other'],
    ['2026-10-07', here('08:00-12:15'), 'near'],
    ['2026-10-07', here('08:00-13:00'), 'other'],
    ['2026-10-05', here('08:00-12:00', '13:00-17:00'), 'other'],
    ['2026-10-08', here('08:00-17:00'), 'extra'],
    ['2026-10-05', { stays: [], absence: { reason: 'illness' } }, 'free'],
    ['2026-10-05', { stays: [], absence: { reason: 'illness', ruling: 'charged' } }, 'charged'],
    ['2026-10-05', here(), 'open'],
    ['2026-10-08', here(), 'none'],
    ['2026-10-08', { stays: [], absence: { reason: 'illness' } }, 'none'],
  ] as [string, DayCell, string][])('on %s with %j is %s', (date, cell, state) =>
    expect(stateOf(date, cell)).toBe(state),
  )

  it('is closed where the host is, and presence there is without a reservation', () => {
    const closed = {
      hostId: 'h',
      from: parseDate('2026-10-05'),
      until: parseDate('2026-10-05'),
      reason: 'training' as const,
    }
    expect(stateOf('2026-10-05', here(), october('2026-11-10', [closed]))).toBe('closed')
    expect(stateOf('2026-10-05', here('08:00-17:00'), october('2026-11-10', [closed]))).toBe('extra')
  })

  it('waits for its day', () => {
    expect(stateOf('2026-10-12', here(), october('2026-10-11'))).toBe('future')
    // Who comes today can still come: it is asked tomorrow, as in Openstaande dagen.
    expect(stateOf('2026-10-12', here(), october('2026-10-12'))).toBe('future')
    expect(stateOf('2026-10-12', here(), october('2026-10-13'))).toBe('open')
  })

  it('is in substitution at another host, and elsewhere at her own', () => {
    const date = parseDate('2026-10-05')
    const child = sampleChild({ stays: [{ date, hostId: 'other', from: 480, until: 1020 }] })
    const at = (hostId: string) => sheetRow(child, { ...october(), hostId }).cells[4]?.state
    expect([at('h'), at('other')]).toEqual(['elsewhere', 'substitute'])
  })

  describe('of a child with a place here while its own host is closed', () => {
    // Monday 5 October 2026 is reserved at `own` from 08:00 to 17:00; arranged at `h` from 08:00 to 16:00.
    const date = parseDate('2026-10-05')
    const closure = (hostId: string) => ({ hostId, from: date, until: date, reason: 'illness' as const })
    const agreements = sampleChild().agreements.map((one) => ({ ...one, hostId: 'own' }))
    const place = { agreementId: 'a', childId: 'c', ownHostId: 'own', date, kind: 'host' as const, hostId: 'h' }
    const guest = { ...sampleChild({ agreements }), places: [{ ...place, slots: [[480, 960] as const] }] }
    const costOf = (cell: DayCell, closed = ['own']) =>
      cellCost(guest, october('2026-11-10', closed.map(closure)), date, cell)

    it.each([
      [here('08:00-16:00'), 'planned'],
      [here('08:10-16:15'), 'near'],
      [here('08:00-17:00'), 'other'],
      [here('08:00-12:00', '13:00-16:00'), 'other'],
      [here(), 'open'],
      [{ stays: [], absence: { reason: 'illness' } }, 'free'],
    ] as [DayCell, string][])('%j is %s', (cell, state) => expect(costOf(cell).cell.state).toBe(state))

    it('is planned by the arranged hours, and billed as substituted', () => {
      const { cell, day, hostPercent } = costOf(here('08:00-16:00'))
      expect([cell.insteadOf, day?.kind, hostPercent]).toEqual(['own', 'substituted', 100])
    })

    it('is other hours where a quarter of an hour pays the host otherwise', () => {
      const short = { ...guest, places: [{ ...place, slots: [[480, 780] as const] }] }
      const frame = october('2026-11-10', [closure('own')])
      const stateAt = (until: string) => cellCost(short, frame, date, here(`08:00-${until}`)).cell.state
      expect(['12:50', '13:00', '13:10'].map(stateAt)).toEqual(['other', 'planned', 'near'])
    })

    it('was not to come where the substitute is closed too', () =>
      expect(costOf(here('08:00-16:00'), ['own', 'h']).cell.state).toBe('substitute'))
  })
})

describe('a row', () => {
  it('counts days as they are paid, free and charged, and what is open', () => {
    const child = withCells(
      sampleChild(),
      'h',
      new Map([
        ['2026-10-05', here('08:00-17:00')],
        ['2026-10-06', here('07:00-18:30')],
        ['2026-10-07', here('08:00-12:00')],
        ['2026-10-12', { stays: [], absence: { reason: 'holiday' as const } }],
        ['2026-10-13', { stays: [], absence: { reason: 'holiday' as const, ruling: 'charged' as const } }],
      ]),
    )
    const { totals, pay } = sheetRow(child, october())
    expect(Object.fromEntries(totals.percents)).toEqual({ 60: 1, 100: 1, 160: 1 })
    expect(totals).toMatchObject({ freeHalfDays: 2, charged: 1, planned: 12, answered: 5, open: 7 })
    // 2815 × 60 %, 100 % and 160 %.
    expect(totals.hostCents).toBe(1689 + 2815 + 4504)
    expect(pay.map(({ quantity }) => quantity)).toEqual([1, 1, 1])
    // Attended 1200 + 2000 + 3200, charged 2000, open days as reserved: 2 Mondays, 2 Tuesdays, 3 Wednesdays.
    expect(totals.familyCents).toBe(1200 + 2000 + 3200 + 2000 + 4 * 2000 + 3 * 1200)
  })

  it('has no amount while a tariff is missing', () =>
    expect(sheetRow(sampleChild({ tariffs: [] }), october()).totals.familyCents).toBeUndefined())

  it('says under the name when the agreement begins or ends, else what is left', () => {
    const [own] = sampleChild().agreements
    if (!own) throw new Error('the sample has an agreement')
    const note = (from: string, until: string) => {
      const child = sampleChild({ agreements: [{ ...own, from: parseDate(from), until: parseDate(until) }] })
      return rowNote(sheetRow(child, october()), october().period, october().today)
    }
    expect(note('2026-10-19', '2027-06-30')).toEqual({ kind: 'from', date: parseDate('2026-10-19') })
    expect(note('2025-01-01', '2026-10-30')).toEqual({ kind: 'stopped', date: parseDate('2026-10-30') })
    expect(note('2025-01-01', '2027-06-30')).toEqual({ kind: 'left', halfDays: 18 })
    expect(rowNote(sheetRow(sampleChild({ agreements: [] }), october()), october().period, 0).kind).toBe('no-agreement')
  })
})

describe('the cost of a cell', () => {
  const monday = parseDate('2026-10-05')
  it('is what the family pays and the host gets', () => {
    const planned = cellCost(sampleChild(), october(), monday, plannedCell([[480, 1020]]))
    expect(planned).toMatchObject({ familyCents: 2000, hostCents: 2815, familyPercent: 100, hostPercent: 100 })
    const short = cellCost(sampleChild(), october(), monday, here('08:00-12:00'))
    // Bestellen is betalen: the family pays the reserved day, the host is paid for the half day (R38, R85).
    expect(short).toMatchObject({ familyCents: 2000, hostCents: 1689, familyPercent: 100, hostPercent: 60 })
  })

  it('knows the free days that earlier absences used', () => {
    const used = new Map(sampleChild().agreements.map(({ id }) => [id, new Map([[2026, 17]])]))
    const agreements = sampleChild().agreements.map((one) => ({
      ...one,
      freeHalfDaysUsed: used.get(one.id) ?? new Map(),
    }))
    const absent: DayCell = { stays: [], absence: { reason: 'illness' } }
    const child = sampleChild({ agreements })
    // One half day is left: it covers a Wednesday, not a Monday.
    expect(cellCost(child, october(), monday, absent).day?.kind).toBe('charged-absence')
    expect(cellCost(child, october(), parseDate('2026-10-07'), absent).day?.kind).toBe('free-absence')
  })
})
