import fc from 'fast-check'

/** What somebody does: on machine 0, which is home, or on one of the laptops. Numbers choose among what is there. */
export type Step =
  | { kind: 'type'; machine: number; record: number; field: number; value: number }
  | { kind: 'add'; machine: number; what: 'visit' | 'action' | 'note'; text: number }
  | { kind: 'close'; machine: number; record: number; how: 'finish' | 'cancel' | 'reopen' }
  | { kind: 'settle'; machine: number; value: number }
  | { kind: 'out'; machine: number; hosts: number }
  | { kind: 'back'; machine: number; isMerged: boolean }

/** How many laptops there are beside home. */
export const laptops = 3

/** The hosts that go along. */
export const hostChoices = [['h1'], ['h2'], ['h1', 'h2']] as const

/** Fields that are typed in, with the values that they get; nothing empties one. */
export const typedFields = [
  { field: 'notes', values: ['Rustig', 'Druk, {who}', 'Hekje staat er niet', undefined] },
  { field: 'visitor', values: ['{who}', 'An', undefined] },
  { field: 'from', values: ['09:00', '10:00', '11:00'] },
  { field: 'until', values: ['09:30', '10:30', undefined] },
  { field: 'date', values: ['2026-11-20', '2026-11-21', '2026-12-01'] },
  { field: 'isAnnounced', values: [true, false] },
  { field: 'presentChildren/c1', values: [true, false] },
  { field: 'otherPresent', values: [0, 2, undefined] },
  { field: 'checks/sleep-bed/answer', values: ['good', 'attention', undefined] },
  { field: 'scores/well-being/score', values: [1, 3, undefined] },
] as const

const machine = fc.nat(laptops)
const laptop = fc.integer({ min: 1, max: laptops })
const choice = fc.nat(30)
/** Mostly the first ones, so that machines meet in one field. */
const few = fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: choice })

const someStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      machine,
      record: choice,
      field: few,
      value: choice,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      machine,
      what: fc.constantFrom('visit' as const, 'action' as const, 'note' as const),
      text: choice,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      machine,
      record: choice,
      how: fc.constantFrom('finish' as const, 'cancel' as const, 'reopen' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), machine, value: choice }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('out' as const), machine: laptop, hosts: choice }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('back' as const), machine: laptop, isMerged: fc.boolean() }),
  },
)

/** Some days of work: two laptops have gone out at the start, and everything comes back at the end. */
export const someWork: fc.Arbitrary<Step[]> = fc.array(someStep, { minLength: 15, maxLength: 30 }).map((steps) => [
  { kind: 'out', machine: 1, hosts: 2 },
  { kind: 'out', machine: 2, hosts: 0 },
  // The same field of the same visit on three machines.
  ...[0, 1, 2].map((at): Step => ({ kind: 'type', machine: at, record: 1, field: 1, value: 0 })),
  ...steps,
  ...Array.from({ length: laptops }, (_, index): Step => ({ kind: 'back', machine: index + 1, isMerged: false })),
])
