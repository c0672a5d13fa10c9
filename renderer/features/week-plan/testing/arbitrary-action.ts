import fc from 'fast-check'
import { weekdays, type CycleDay } from '../../../format/plan-text/plan-value.ts'
import { minute } from '../../../format/plan-text/testing/arbitrary-plan.ts'
import type { EditorAction } from '../model/editor-state.ts'

const day: fc.Arbitrary<CycleDay> = fc.record({
  week: fc.integer({ min: 1, max: 3 }),
  weekday: fc.constantFrom(...weekdays),
})
const date = fc.constantFrom('2026-01-05', '2026-09-01', '2026-11-30', '2026-12-31', '2027-02-03', '2027-06-30')
/** Mostly on whole half hours, so that edits meet each other. */
const time = fc.oneof(
  fc.integer({ min: 12, max: 38 }).map((half) => half * 30),
  minute,
)
const dayText = fc.constantFrom(
  '7-18',
  '8-12.30 13-17',
  '8-12 12-17',
  '',
  'geen',
  '7-',
  '18-7',
  '7-18 17-19',
  '0-23.59',
)
const planText = fc.constantFrom(
  'ma-vr 8-17',
  'W1 ma-wo 7-18  W2 ma 13.30-18, do-vr 7-18',
  'W3 za 8-12',
  '',
  'ma',
  'vr-ma 8-12',
)

/** Any action on the editor, most of them on days that other actions touch too. */
export const anyAction: fc.Arbitrary<EditorAction> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type-day' as const), day, text: dayText }) },
  fc.record({ kind: fc.constant('type-plan' as const), text: planText }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('paint' as const), day, from: time, until: time }) },
  fc.record({ kind: fc.constant('move' as const), day, start: time, by: fc.integer({ min: -900, max: 900 }) }),
  fc.record({
    kind: fc.constant('stretch' as const),
    day,
    start: time,
    edge: fc.constantFrom('from' as const, 'until' as const),
    to: fc.integer({ min: -60, max: 1500 }),
  }),
  fc.record({ kind: fc.constant('erase' as const), day, start: time }),
  fc.record({ kind: fc.constant('clear-day' as const), day }),
  fc.record({ kind: fc.constant('copy-day' as const), day, to: fc.array(day, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('copy-week' as const),
    week: fc.integer({ min: 1, max: 3 }),
    to: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('cycle' as const), weeks: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constant('from' as const), date }),
  fc.record({ kind: fc.constant('until' as const), date: fc.option(date, { nil: undefined }) }),
  { weight: 2, arbitrary: fc.constant({ kind: 'leave-field' as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
)
