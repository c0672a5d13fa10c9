import { expect, test } from 'vitest'
import { sampleFamily, sampleMonth } from '../testing/sample-month.ts'
import { countQuestions, questionsOf } from './questions.ts'

const open = (id: string, ...dates: string[]) =>
  sampleFamily(id, { openDays: dates.map((date) => ({ childId: `${id}-c`, date })) })
const withoutAttest = (id: string) =>
  sampleFamily(id, { missingTariffs: [{ childId: `${id}-c`, dates: ['2026-10-05'] }] })
const presence = (date: string, hostId = 'h1') => ({ childId: 'x', firstName: 'Mila', lastName: 'X', date, hostId })

test('every open day, family without attest and uncovered presence is one question', () => {
  const month = sampleMonth(
    [open('p1', '2026-10-05', '2026-10-06'), open('p2', '2026-10-07'), withoutAttest('p3'), sampleFamily('p4')],
    { uncovered: [presence('2026-10-05'), presence('2026-10-06')] },
  )
  const questions = questionsOf(month)
  expect(questions.openDays.map((question) => question.family.contractHolderId)).toEqual(['p1', 'p2'])
  expect(questions.openDays[0]?.children[0]?.dates).toEqual(['2026-10-05', '2026-10-06'])
  expect(questions.attests).toHaveLength(1)
  expect(questions.uncovered).toHaveLength(1)
  expect(countQuestions(questions)).toBe(6)
})

test('an issued family asks nothing, a host that is paid neither', () => {
  const month = sampleMonth([{ ...open('p1', '2026-10-05'), issuedNumber: '2026-10-0001' }], {
    uncovered: [presence('2026-10-05')],
    payouts: [
      { hostId: 'h1', firstName: 'Els', lastName: 'V', childDays: 1, totalCents: 2815, issuedNumber: 'K-2026-00001' },
    ],
  })
  expect(countQuestions(questionsOf(month))).toBe(0)
})

test('a family without attest is asked for its attest only', () => {
  const both = { ...withoutAttest('p1'), openDays: [{ childId: 'p1-c', date: '2026-10-05' }] }
  const questions = questionsOf(sampleMonth([both]))
  expect(questions.openDays).toEqual([])
  expect(countQuestions(questions)).toBe(1)
})
