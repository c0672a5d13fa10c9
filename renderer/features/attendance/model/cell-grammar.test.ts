import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absenceReasonsOf } from '../../../../shared/domain/attendance/absence-reasons.ts'

import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { sheet } from '../../../i18n/nl/sheet.ts'
import { contextOf, valueAfter } from './answer-cell.ts'
import { readCell, readPlanned, type CellContext } from './cell-grammar.ts'
import { cellCost } from './cell-cost.ts'
import { sheetRow } from './sheet-row.ts'
import { october, sampleChild } from './testing/sample-child.ts'

const reasons = absenceReasonsOf([
  {
    id: 'corona',
    from: '2026-01-01',
    name: 'Quarantaine',
    kind: 'illness',
    key: 'q',
    billing: 'free',
    isJustified: true,
    needsDocument: true,
    isActive: true,
  },
]).offeredOn('2026-10-05')
const monday: CellContext = {
  reserved: [{ from: 480, until: 1020 }],
  isClosed: false,
  isFuture: false,
  elsewhere: [],
  reasons,
}
const inWords = (text: string, context = monday): string => {
  const read = readCell(text, context)
  if (read.kind === 'fault') return `${read.fault} ${read.piece}`.trim()
  if (read.kind === 'absence') return read.reason.id
  if (read.kind === 'clear') return 'clear'
  return `${read.kind} ${read.stays.map(({ from, until }) => `${formatTime(from)}-${formatTime(until)}`).join(' ')}`
}

describe('what is typed in a cell', () => {
  it.each([
    ['8-16.30', 'stays 08:00-16:30'],
    ['8-12 13-16', 'stays 08:00-12:00 13:00-16:00'],
    ['z', 'illness'],
    ['V', 'holiday'],
    ['anders', 'other'],
    ['q', 'corona'],
    ['Quarantaine', 'corona'],
    ['', 'clear'],
    ['-', 'clear'],
    ['=', 'as-planned 08:00-17:00'],
    ['x', 'unknown-letter x'],
    ['8-', 'no-end 8'],
    ['16-8', 'end-before-start 16-8'],
  ])('reads %j as %s', (text, words) => expect(inWords(text)).toBe(words))

  it('holds to what the day allows', () => {
    expect(inWords('8-16', { ...monday, isFuture: true })).toBe('future-day 8-16')
    expect(inWords('z', { ...monday, isFuture: true })).toBe('illness')
    expect(inWords('z', { ...monday, reserved: [] })).toBe('nothing-reserved z')
    expect(inWords('z', { ...monday, isClosed: true })).toBe('closed-for-absence z')
    expect(inWords('8-16', { ...monday, isClosed: true })).toBe('stays 08:00-16:00')
    expect(inWords('8-16', { ...monday, elsewhere: [{ from: 960, until: 1000 }] })).toBe('stays 08:00-16:00')
    expect(inWords('8-16', { ...monday, elsewhere: [{ from: 950, until: 1000 }] })).toBe('at-other-host 8-16')
    expect(readPlanned({ ...monday, isClosed: true })).toMatchObject({ fault: 'no-plan' })
  })

  it('keeps what was told of an absence while its reason stays', () => {
    const told = { stays: [], absence: { reason: 'illness' as const, notifiedAt: '2026-10-05T08:00' } }
    const read = (text: string) => {
      const answer = readCell(text, monday)
      if (answer.kind === 'fault') throw new Error(answer.fault)
      return valueAfter(answer, told)
    }
    expect(read('z')).toEqual(told)
    expect(read('v')).toEqual({ stays: [], absence: { reason: 'holiday' } })
    expect(read('q')).toEqual({ stays: [], absence: { reason: 'illness', reasonId: 'corona', ruling: 'free' } })
  })

  it('gives words or a cell for anything, and never throws', () => {
    const frame = october()
    const child = sampleChild()
    const { cells } = sheetRow(child, frame)
    const piece = fc.constantFrom('8', '16.30', '-', ' ', 'z', 'v', '12', ':', 'u', '0', '25', ',', '=', 'é', '99', '.')
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    )
    const day = fc.integer({ min: 0, max: 30 })
    let kept = 0
    fc.assert(
      fc.property(typed, day, fc.boolean(), (text, index, isClosed) => {
        const cell = cells[index]
        if (!cell) throw new Error('the month has 31 days')
        const read = readCell(text, contextOf(cell, frame.today, isClosed, reasons))
        if (read.kind === 'fault') {
          expect(sheet.fault(read.fault, read.piece)).toMatch(/\.$|\)\.$/)
          return
        }
        kept += 1
        const value = valueAfter(read, { stays: [] })
        const { cell: after, hostCents } = cellCost(child, frame, cell.date, value)
        expect(after.stays.map(({ from, until }) => [formatTime(from), formatTime(until)])).toEqual(
          value.stays.map(({ from, until }) => [from, until]),
        )
        expect(hostCents > 0).toBe(value.stays.length > 0)
      }),
      { numRuns: 10_000 },
    )
    expect(kept).toBeGreaterThan(500)
  }, 60_000)
})
