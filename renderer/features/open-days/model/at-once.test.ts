import { expect, it } from 'vitest'
import { attendance } from '../../../../shared/contract/attendance.ts'
import { atOnce } from './at-once.ts'

const rows = Array.from({ length: 5_001 }, (_, index) => index)
const cell = { childId: 'c', hostId: 'h', date: '2026-10-05', looked: { stays: [] }, value: { stays: [] } }
const requestId = '01890a5d-ac96-774b-bcce-b302099a8057'
const isTaken = (count: number) =>
  attendance['attendance.save'].input.safeParse({
    cells: Array.from({ length: count }, () => cell),
    source: 'answered',
    requestId,
  }).success

it('takes as many days as the service does in one go', () => {
  expect(atOnce(rows.slice(1))).toEqual({ rows: rows.slice(1), isCapped: false })
  const { rows: taken, isCapped } = atOnce(rows)
  expect([taken.length, taken.at(-1), isCapped]).toEqual([5_000, 4_999, true])
  expect([isTaken(taken.length), isTaken(rows.length)]).toEqual([true, false])
})

it('counts the days that a fact stands for', () => {
  expect(atOnce(rows, () => 3)).toMatchObject({ rows: { length: 1_666 }, isCapped: true })
})
