import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { checkRecord } from '../../../../shared/formats/exchange/check-record.ts'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { anyAction } from '../testing/arbitrary-action.ts'
import {
  dayField,
  faultyFields,
  planField,
  reduceEditor,
  startEditor,
  type EditorAction,
  type EditorState,
} from './editor-state.ts'
import { newPlan, recordOfValue, valueOfRecord } from './plan-record.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'

const start = startEditor(newPlan('2026-11-30'))
const monday = { week: 1, weekday: 1 } as const
const tuesday = { week: 1, weekday: 2 } as const
const after = (actions: readonly EditorAction[], state: EditorState = start) => actions.reduce(reduceEditor, state)
const line = (actions: readonly EditorAction[]) => printPlan(after(actions).plan)
const type = (text: string): EditorAction => ({ kind: 'type-day', day: monday, text })

describe('undo and redo', () => {
  it('reach the start and the end after any sequence of actions', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
        const end = after(actions)
        const redone = repeat(end, 'redo', end.future.length)
        const first = repeat(redone, 'undo', redone.past.length + 1)
        expect(first).toMatchObject({ ...start, future: expect.any(Array) })
        expect(repeat(first, 'redo', first.future.length).plan).toEqual(redone.plan)
        expect(repeat(repeat(end, 'undo', end.past.length), 'redo', end.past.length).plan).toEqual(end.plan)
      }),
      { ...fixedSeed, numRuns: 300 },
    )
  })

  it('keep the plan one that can be stored', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        let state = start
        for (const action of actions) {
          state = reduceEditor(state, action)
          expect(checkRecord('carePlans', recordOfValue(state.plan, 'a1'))).toHaveProperty('record')
          expect(valueOfRecord(recordOfValue(state.plan, 'a1'))).toEqual({ ...state.plan, keepsCycle: true })
        }
      }),
      { ...fixedSeed, numRuns: 200 },
    )
  })

  it('take what is typed in one field as one step, until it is left', () => {
    const typed = after(['7', '7-', '7-1', '7-18', '7-18 ', '7-18 19-20'].map(type))
    expect(typed.past).toHaveLength(1)
    expect(printPlan(reduceEditor(typed, { kind: 'undo' }).plan)).toBe('')
    const twice = after([type('7-18'), { kind: 'leave-field' }, type('8-17')])
    expect(printPlan(reduceEditor(twice, { kind: 'undo' }).plan)).toBe('ma 7-18')
  })

  it('begin a step of its own in another field', () => {
    const both = after([type('7-18'), { kind: 'type-day', day: tuesday, text: '8-12' }])
    expect(printPlan(both.plan)).toBe('ma 7-18, di 8-12')
    expect(printPlan(reduceEditor(both, { kind: 'undo' }).plan)).toBe('ma 7-18')
  })

  it('know nothing of what was typed and typed back', () => {
    expect(after([type('7-18'), type(''), { kind: 'leave-field' }])).toEqual(start)
    expect(after([{ kind: 'undo' }, { kind: 'redo' }])).toEqual(start)
  })
})

describe('texts in the fields', () => {
  it('stay as typed while they are typed, and with a fault after that', () => {
    const typing = after([type('7u - 18')])
    expect(typing.texts[dayField(monday)]).toBe('7u - 18')
    expect(reduceEditor(typing, { kind: 'leave-field' }).texts).toEqual({})
    const faulty = after([type('7-25'), { kind: 'leave-field' }, { kind: 'type-day', day: tuesday, text: '8-12' }])
    expect(faultyFields(faulty)).toEqual(['1.1'])
    expect(printPlan(faulty.plan)).toBe('di 8-12')
  })

  it('give way to another edit of the same day, and to undo', () => {
    expect(faultyFields(after([type('7-25'), { kind: 'paint', day: monday, from: 420, until: 480 }]))).toEqual([])
    expect(faultyFields(after([type('7-25'), { kind: 'paint', day: tuesday, from: 420, until: 480 }]))).toEqual(['1.1'])
    expect(faultyFields(after([type('7-25'), { kind: 'undo' }]))).toEqual([])
    expect(faultyFields(after([{ kind: 'type-plan', text: 'ma 7-' }, type('7-18')]))).toEqual([])
    expect(faultyFields(after([{ kind: 'type-plan', text: 'ma 7-' }]))).toEqual([planField])
  })
})

describe('edits', () => {
  const nine = { kind: 'paint', day: monday, from: 545, until: 655 } as const

  it('paint on whole quarters, in either direction, and join what they touch', () => {
    expect(line([nine])).toBe('ma 9-11')
    expect(line([{ ...nine, from: 655, until: 545 }])).toBe('ma 9-11')
    expect(line([nine, { ...nine, from: 660, until: 700 }])).toBe('ma 9-11.45')
    expect(line([nine, { ...nine, from: 675, until: 700 }])).toBe('ma 9-11 11.15-11.45')
    expect(line([type('8-9.30 10-12'), { ...nine, from: 570, until: 600 }])).toBe('ma 8-12')
    expect(line([{ ...nine, from: 600, until: 600 }])).toBe('ma 10-10.15')
    expect(line([{ ...nine, from: 1400, until: 2000 }])).toBe('ma 23.15-23.59')
  })

  it('move and stretch as far as there is room', () => {
    const two = [type('8-9 10-12')]
    expect(line([...two, { kind: 'move', day: monday, start: 480, by: 15 }])).toBe('ma 8.15-9.15 10-12')
    expect(line([...two, { kind: 'move', day: monday, start: 480, by: 300 }])).toBe('ma 9-10 10-12')
    expect(line([...two, { kind: 'move', day: monday, start: 480, by: -999 }])).toBe('ma 0-1 10-12')
    expect(line([...two, { kind: 'move', day: monday, start: 600, by: 999 }])).toBe('ma 8-9 21.59-23.59')
    expect(line([...two, { kind: 'move', day: monday, start: 481, by: 15 }])).toBe('ma 8-9 10-12')
    const stretch = { kind: 'stretch', day: monday, start: 600 } as const
    expect(line([...two, { ...stretch, edge: 'from', to: 510 }])).toBe('ma 8-9 9-12')
    expect(line([...two, { ...stretch, edge: 'from', to: 900 }])).toBe('ma 8-9 11.45-12')
    expect(line([...two, { ...stretch, edge: 'until', to: 0 }])).toBe('ma 8-9 10-10.15')
    expect(line([...two, { kind: 'erase', day: monday, start: 480 }])).toBe('ma 10-12')
    expect(line([...two, { kind: 'clear-day', day: monday }])).toBe('')
  })

  it('copy a day and a week', () => {
    expect(line([type('7-18'), { kind: 'copy-day', day: monday, to: [tuesday, { week: 9, weekday: 3 }] }])).toBe(
      'ma-di 7-18',
    )
    const cycle: EditorAction[] = [{ kind: 'type-plan', text: 'W1 ma 7-18  W2 di 8-12' }]
    expect(line([...cycle, { kind: 'copy-week', week: 1, to: [2, 3] }])).toBe('W1 ma 7-18  W2 ma 7-18')
    expect(line([...cycle, { kind: 'copy-week', week: 3, to: [1] }])).toBe('W1 ma 7-18  W2 di 8-12')
    expect(line([...cycle, { kind: 'copy-day', day: { week: 3, weekday: 1 }, to: [monday] }])).toBe(
      'W1 ma 7-18  W2 di 8-12',
    )
  })

  it('lengthen a cycle by going on with it, and undo brings back what a shorter one lost', () => {
    const two: EditorAction[] = [{ kind: 'type-plan', text: 'W1 ma 7-18  W2 di 8-12' }]
    expect(line([...two, { kind: 'cycle', weeks: 4 }])).toBe('W1 ma 7-18  W2 di 8-12  W3 ma 7-18  W4 di 8-12')
    expect(line([...two, { kind: 'cycle', weeks: 1 }])).toBe('ma 7-18')
    expect(line([...two, { kind: 'cycle', weeks: 1 }, { kind: 'undo' }])).toBe('W1 ma 7-18  W2 di 8-12')
    expect(line([...two, { kind: 'cycle', weeks: 53 }])).toBe('W1 ma 7-18  W2 di 8-12')
  })
})

describe('dates', () => {
  it('let week 1 follow the first day', () => {
    const moved = after([
      { kind: 'cycle', weeks: 2 },
      { kind: 'from', date: '2026-12-09' },
    ]).plan
    expect(moved).toMatchObject({ from: '2026-12-09', cycleStart: '2026-12-07' })
  })

  it('let an existing cycle go on, until it gets a length that does not fit', () => {
    const stored = startEditor(
      valueOfRecord({ agreementId: 'a1', from: '2026-01-05', cycleWeeks: 2, cycleStart: '2025-12-29', slots: [] }),
    )
    expect(after([{ kind: 'from', date: '2026-12-09' }], stored).plan.cycleStart).toBe('2025-12-29')
    expect(after([{ kind: 'cycle', weeks: 4 }], stored).plan.cycleStart).toBe('2025-12-29')
    const three = after(
      [
        { kind: 'cycle', weeks: 3 },
        { kind: 'from', date: '2026-12-09' },
      ],
      stored,
    ).plan
    expect(three.cycleStart).toBe('2026-12-07')
  })

  it('let week 1 be the week of the first day when a cycle grows out of a single week', () => {
    const weekly = { agreementId: 'a1', from: '2026-01-05', cycleWeeks: 1, cycleStart: '2026-01-05', slots: [] }
    const grown = after([{ kind: 'cycle', weeks: 2 }], startEditor(newPlan('2026-12-09', weekly)))
    expect(grown.plan.cycleStart).toBe('2026-12-07')
    expect(mondayOf(parseDate('2026-12-09'))).toBe(parseDate('2026-12-07'))
  })

  it('never end before they begin', () => {
    const ended = after([{ kind: 'until', date: '2026-12-31' }])
    expect(ended.plan.until).toBe('2026-12-31')
    expect(reduceEditor(ended, { kind: 'from', date: '2027-01-01' }).plan).toEqual(ended.plan)
    expect(after([{ kind: 'until', date: '2026-11-29' }]).plan).toEqual(start.plan)
    expect(reduceEditor(ended, { kind: 'until', date: undefined }).plan).toEqual(start.plan)
  })
})

function repeat(state: EditorState, kind: 'undo' | 'redo', times: number): EditorState {
  let result = state
  for (let index = 0; index < times; index += 1) result = reduceEditor(result, { kind })
  return result
}
