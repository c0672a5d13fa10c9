import { expect, test } from 'vitest'
import { sampleFamily, sampleMonth } from '../testing/sample-month.ts'
import { isBillingStep, stepStates, undocumentedRuns } from './steps.ts'

const run = {
  sequence: 1,
  issuedAt: '2026-11-10T09:30:00',
  issuedBy: 'coördinator',
  invoices: 2,
  invoiceCents: 30_000,
  payouts: 1,
  payoutCents: 112_600,
  dueOn: '2026-11-30',
  collected: 0,
  collectedCents: 0,
  documented: true,
}
const issuedHost = {
  hostId: 'h1',
  firstName: 'Els',
  lastName: 'V',
  childDays: 1,
  totalCents: 2815,
  issuedNumber: 'K-1',
}

test('questions lock issuing', () => {
  const states = stepStates(sampleMonth([sampleFamily('p1')]), 3)
  expect(states.klaar).toEqual({ state: 'questions', open: 3 })
  expect(states.uitgeven).toEqual({ state: 'locked', reason: 'questions' })
  expect(states.verzenden).toEqual({ state: 'locked' })
})

test('with every answer it can go', () => {
  const states = stepStates(sampleMonth([sampleFamily('p1'), sampleFamily('p2')]), 0)
  expect(states.uitgeven).toEqual({ state: 'can', invoices: 2, payouts: 1 })
  expect(states.voorbeeld).toEqual({ families: 2, cents: 30_000 })
})

test('what is issued is done, with its due date', () => {
  const month = sampleMonth([sampleFamily('p1', { issuedNumber: '1' })], { runs: [run], payouts: [issuedHost] })
  const states = stepStates(month, 0)
  expect(states.uitgeven).toEqual({ state: 'done', issuedAt: run.issuedAt, isDocumented: true })
  expect(states.verzenden).toEqual({ state: 'can', invoices: 2, isDocumented: true, dueOn: '2026-11-30' })
})

test('a run without its documents is issued, but not finished', () => {
  const runs = [run, { ...run, sequence: 2, documented: false }]
  const month = sampleMonth([sampleFamily('p1', { issuedNumber: '1' })], { runs, payouts: [issuedHost] })
  expect(undocumentedRuns(month)).toEqual(runs.slice(1))
  const states = stepStates(month, 0)
  expect(states.uitgeven).toMatchObject({ state: 'done', isDocumented: false })
  expect(states.verzenden).toMatchObject({ state: 'can', isDocumented: false })
})

test('a family that was held back and now has its attest can go in a second run', () => {
  const month = sampleMonth([sampleFamily('p1', { issuedNumber: '1' }), sampleFamily('p2')], {
    runs: [run],
    payouts: [issuedHost],
  })
  expect(stepStates(month, 0).uitgeven).toEqual({ state: 'can', invoices: 1, payouts: 0 })
})

test('a month without care has nothing to issue', () => {
  const states = stepStates(sampleMonth([], { payouts: [] }), 0)
  expect(states.klaar).toEqual({ state: 'nothing' })
  expect(states.uitgeven).toEqual({ state: 'locked', reason: 'nothing' })
})

test('only the four steps are steps', () => {
  expect(isBillingStep('klaar')).toBe(true)
  expect(isBillingStep('toString')).toBe(false)
})
