import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleFamily, sampleMonth } from '../testing/sample-month.ts'
import { countOpen, emptyDraft, isLongEnough, runAnswers, type Draft } from './answers.ts'
import { countQuestions, questionsOf } from './questions.ts'

const month = sampleMonth(
  [
    sampleFamily('p1', { openDays: [{ childId: 'p1-c', date: '2026-10-05' }] }),
    sampleFamily('p2', { openDays: [{ childId: 'p2-c', date: '2026-10-06' }] }),
    sampleFamily('p3', { missingTariffs: [{ childId: 'p3-c', dates: ['2026-10-05'] }] }),
    sampleFamily('p4', { missingTariffs: [{ childId: 'p4-c', dates: ['2026-10-05'] }] }),
  ],
  { uncovered: [{ childId: 'x', firstName: 'Mila', lastName: 'X', date: '2026-10-05', hostId: 'h1' }] },
)
const questions = questionsOf(month)
const complete: Draft = {
  reasons: {
    p1: { text: ' ziek gemeld ', days: ['p1-c 2026-10-05'] },
    p2: { text: 'niet verwittigd', days: ['p2-c 2026-10-06'] },
  },
  heldBack: ['p3', 'p4'],
  accepted: ['x'],
}

test('without answers every question is open', () => {
  expect(countOpen(questions, emptyDraft)).toBe(countQuestions(questions))
  expect(runAnswers(month, questions, emptyDraft, 'tegengehouden')).toEqual({ accept: [], reasons: [] })
})

test('with every answer nothing is open and the run gets them', () => {
  expect(countOpen(questions, complete)).toBe(0)
  expect(runAnswers(month, questions, complete, 'tegengehouden')).toEqual({
    accept: ['missing-tariff', 'no-agreement'],
    reasons: [
      { contractHolderId: 'p1', reason: 'ziek gemeld' },
      { contractHolderId: 'p2', reason: 'niet verwittigd' },
    ],
  })
})

test('one family that is not held back keeps the code from being accepted for all', () => {
  const draft = { ...complete, heldBack: ['p3'] }
  expect(countOpen(questions, draft)).toBe(1)
  expect(runAnswers(month, questions, draft, 'tegengehouden').accept).toEqual(['no-agreement'])
})

test('the open days of a family that is held back do not stop the others', () => {
  const family = sampleFamily('p1', {
    missingTariffs: [{ childId: 'p1-c', dates: ['2026-10-05'] }],
    openDays: [{ childId: 'p1-c', date: '2026-10-06' }],
  })
  const both = sampleMonth([family])
  expect(runAnswers(both, questionsOf(both), { ...emptyDraft, heldBack: ['p1'] }, 'tegengehouden')).toEqual({
    accept: ['missing-tariff'],
    reasons: [{ contractHolderId: 'p1', reason: 'tegengehouden' }],
  })
})

test('a day that opened after the reason was written asks again', () => {
  const draft = {
    ...complete,
    reasons: { ...complete.reasons, p1: { text: 'ziek gemeld', days: ['p1-c 2026-10-01'] } },
  }
  expect(countOpen(questions, draft)).toBe(1)
  expect(runAnswers(month, questions, draft, 'tegengehouden').reasons).toHaveLength(1)
})

test('a reason has three characters that are not spaces, and at most five hundred', () => {
  expect(isLongEnough('ab')).toBe(false)
  expect(isLongEnough('  a ')).toBe(false)
  expect(isLongEnough('abc')).toBe(true)
  expect(isLongEnough('a'.repeat(501))).toBe(false)
})

test('what is open and what was answered is always everything that was asked', () => {
  const draftOf = fc.record({
    reasons: fc.constantFrom({}, complete.reasons),
    heldBack: fc.subarray(['p3', 'p4', 'p9']),
    accepted: fc.subarray(['x', 'y']),
  })
  fc.assert(
    fc.property(draftOf, (draft) => {
      const open = countOpen(questions, draft)
      const answers = runAnswers(month, questions, draft, 'tegengehouden')
      expect(open).toBeGreaterThanOrEqual(0)
      expect(open).toBeLessThanOrEqual(countQuestions(questions))
      const isComplete = answers.reasons.length === 2 && answers.accept.length === 2
      expect(isComplete).toBe(open === 0)
    }),
  )
})
