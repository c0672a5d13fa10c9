import { expect, it } from 'vitest'
import type { DayBreach, DayChild } from '../planning-types.ts'
import { breachWho } from './breach-who.ts'

function child(id: string, bars: [number, number][], isOwn = false): DayChild {
  return { id, firstName: id, lastName: '', isOwn, bars, minutes: 0, agreementIds: [] }
}

const marie = child('marie', [
  [420, 510],
  [945, 1080],
])
const suze = child('suze', [[420, 960]])
const otis = child('otis', [[480, 1020]])
const lore = child('lore', [[420, 1080]], true)
const breach: DayBreach = {
  from: 945,
  until: 960,
  count: 8,
  limit: 7,
  at: { from: 945, until: 960, count: 8 },
  children: [marie, suze, otis, lore].map(({ id, isOwn }) => ({ id, isOwn, firstName: id, lastName: '' })),
}

it('names who comes as it begins, who leaves as it ends, and own children', () => {
  const who = breachWho(breach, [suze, otis, marie, lore])
  expect(who).toMatchObject({ from: 945, arriving: [marie], until: 960, leaving: [suze] })
  expect(who.own).toEqual([lore])
})

it('leaves out who is not in the breach, also with the same times', () => {
  const late = child('late', [[945, 1000]])
  expect(breachWho(breach, [late, marie]).arriving).toEqual([marie])
})
