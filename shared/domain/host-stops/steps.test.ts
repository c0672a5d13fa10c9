import { expect, it } from 'vitest'
import { stopProgress, type StopRemainder } from './steps.ts'

const nothingLeft: StopRemainder = {
  isDecided: true,
  familiesToTell: 0,
  officesToTell: 0,
  agreementsUndecided: 0,
  hasHostEnded: true,
  isEndAhead: false,
  monthsOpen: 0,
  openDays: 0,
  invoicesMissing: 0,
  payoutsMissing: 0,
  depositsHeld: 0,
  materialsOut: 0,
}
const told = (left: Partial<StopRemainder>): string[] =>
  stopProgress({ ...nothingLeft, ...left }).map(
    ({ step, state, reasons }) => `${step} ${state} ${reasons.map(({ kind, count }) => `${kind} ${count}`).join(', ')}`,
  )

it('without a decision everything waits for it', () => {
  expect(told({ isDecided: false }).slice(0, 2)).toEqual(['decision open ', 'families locked not-decided 1'])
})

it('everything is done when nothing is left', () => {
  expect(stopProgress(nothingLeft).every(({ state }) => state === 'done')).toBe(true)
})

it('says of every step what is left, and the end waits for all of them', () => {
  expect(
    told({
      familiesToTell: 2,
      hasHostEnded: false,
      agreementsUndecided: 1,
      openDays: 4,
      depositsHeld: 1,
      materialsOut: 2,
    }),
  ).toEqual([
    'decision done ',
    'families open families-to-tell 2',
    'offices done ',
    'places open agreements-undecided 1, host-not-ended 1',
    'settle open open-days 4, deposits-held 1, materials-out 2',
    'done locked earlier-steps 3',
  ])
  expect(told({ isEndAhead: true })[4]).toBe('settle locked end-ahead 1')
})
