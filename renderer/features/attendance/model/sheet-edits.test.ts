import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCell, isSameCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { sheetRow } from './sheet-row.ts'
import { withCells } from './overlay.ts'
import {
  addEdit,
  answerCame,
  editRefused,
  noEdits,
  overlayOf,
  settleFailed,
  stepIn,
  turned,
  type EditState,
  type SheetEdit,
} from './sheet-edits.ts'
import { october, sampleChild } from './testing/sample-child.ts'
import { sampleService } from './testing/sample-service.ts'

const sheet = { hostId: 'h', month: '2026-10' }
const at = (from: string, until: string): DayCell => ({ stays: [{ from, until }] })
const ill: DayCell = { stays: [], absence: { reason: 'illness' } }
let count = 0
const edit = (date: string, before: DayCell, after: DayCell): SheetEdit => {
  count += 1
  return { ...sheet, id: `e${count}`, cells: [{ childId: 'c', date, before, after }], words: date, source: 'typed' }
}
const shown = (state: EditState<string>, service: ReturnType<typeof sampleService>, date: string): DayCell =>
  overlayOf(state, 'h').get('c')?.get(date) ?? service.at('c', date)

describe('edits on their way', () => {
  it('are shown at once, kept in order, and stay shown until the answer has them', () => {
    const service = sampleService()
    let state: EditState<string> = addEdit(noEdits, edit('2026-10-05', emptyCell, at('08:00', '12:00')))
    state = addEdit(state, edit('2026-10-05', at('08:00', '12:00'), at('08:00', '17:00')))
    expect(shown(state, service, '2026-10-05')).toEqual(at('08:00', '17:00'))
    state = service.send(service.send(state))
    expect(service.at('c', '2026-10-05')).toEqual(at('08:00', '17:00'))
    // An answer that was asked before the second edit: the cell does not fall back to what it was.
    state = answerCame(state, 'h', () => at('08:00', '12:00'))
    expect(overlayOf(state, 'h').get('c')?.get('2026-10-05')).toEqual(at('08:00', '17:00'))
    state = answerCame(state, 'h', service.at)
    expect(overlayOf(state, 'h').size).toBe(0)
  })

  it('that are refused keep what was typed, and go again over what is stored now', () => {
    const service = sampleService()
    let state: EditState<string> = addEdit(noEdits, edit('2026-10-05', emptyCell, at('08:00', '12:00')))
    service.put('c', '2026-10-05', ill)
    state = service.send(state)
    expect(state.failed).toHaveLength(1)
    expect(shown(state, service, '2026-10-05')).toEqual(at('08:00', '12:00'))
    expect(service.at('c', '2026-10-05')).toEqual(ill)
    const [failed] = state.failed
    state = service.send(settleFailed(state, failed?.edit.id ?? '', 'again'))
    expect([state.failed, service.at('c', '2026-10-05')]).toEqual([[], at('08:00', '12:00')])
  })

  it('that are given up show what is stored', () => {
    const service = sampleService()
    let state: EditState<string> = addEdit(noEdits, edit('2026-10-05', emptyCell, ill))
    state = editRefused(state, 'disk-full')
    state = settleFailed(state, state.failed[0]?.edit.id ?? '', 'give-up')
    expect(shown(state, service, '2026-10-05')).toEqual(emptyCell)
  })

  it('of another month or host are no step of this sheet', () => {
    const service = sampleService()
    const state = service.send(addEdit<string>(noEdits, edit('2026-10-05', emptyCell, ill)))
    expect(stepIn(state, 'undo', { hostId: 'h', month: '2026-11' })).toBeUndefined()
    expect(stepIn(state, 'undo', sheet)?.words).toBe('2026-10-05')
    expect(stepIn(state, 'redo', sheet)).toBeUndefined()
  })

  it('are undone to the start and done again to the end, whatever was done and however late it is kept', () => {
    const dates = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08']
    const values = [emptyCell, ill, at('08:00', '17:00'), at('08:00', '12:00'), at('09:15', '16:45')]
    const step = fc.record({ date: fc.constantFrom(...dates), value: fc.constantFrom(...values), isSent: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (steps, sends) => {
          const service = sampleService()
          for (const date of dates.slice(0, 2)) service.put('c', date, at('07:00', '09:00'))
          const look = (): DayCell[] => dates.map((date) => shown(state, service, date))
          let state: EditState<string> = noEdits
          let turns = 0
          const start = look()
          for (const { date, value, isSent } of steps) {
            const before = shown(state, service, date)
            if (isSameCell(before, value)) continue
            state = addEdit(state, edit(date, before, value))
            if (isSent) state = service.send(state)
          }
          const end = look()
          const turnAll = (kind: 'undo' | 'redo'): void => {
            for (;;) {
              const next = stepIn(state, kind, sheet)
              if (!next) return
              turns += 1
              state = addEdit(state, turned(next, kind, `t${turns}`, kind))
              if (sends[turns % sends.length]) state = service.send(state)
            }
          }
          turnAll('undo')
          expect(look()).toEqual(start)
          turnAll('redo')
          while (state.queue.length > 0) state = service.send(state)
          expect(look()).toEqual(end)
          expect(dates.map((date) => service.at('c', date))).toEqual(end)
          expect(state.failed).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the same facts', () => {
  it('give the same month in whatever order they are entered', () => {
    const cell = fc.oneof(
      fc.constantFrom<DayCell>(ill, { stays: [], absence: { reason: 'holiday', ruling: 'charged' } }),
      fc
        .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 41, max: 95 }))
        .map(([from, until]): DayCell => at(quarter(from), quarter(until))),
    )
    const facts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 31 }), cell), {
      maxLength: 20,
      selector: ([day]) => day,
    })
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (days, order) => {
        const enter = (list: typeof days) => {
          let state: EditState<string> = noEdits
          for (const [day, value] of list) {
            const date = `2026-10-${String(day).padStart(2, '0')}`
            // First something else, so that it is also corrected.
            if (day % 3 === 0) state = addEdit(state, edit(date, emptyCell, at('06:00', '07:00')))
            state = addEdit(state, edit(date, emptyCell, value))
          }
          return sheetRow(withCells(sampleChild(), 'h', overlayOf(state, 'h').get('c')), october())
        }
        const shuffled = days.map((day) => ({ day, place: order.next().value })).sort((a, b) => a.place - b.place)
        expect(enter(shuffled.map(({ day }) => day))).toEqual(enter(days))
      }),
      { numRuns: 300 },
    )
  })
})

function quarter(quarters: number): string {
  return `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`
}
