import { expect, it } from 'vitest'
import { parseLength, printLength } from './length-text.ts'

it.each([
  ['3', 180],
  ['3,5', 210],
  ['3.5', 210],
  ['3:30', 210],
  ['3u30', 210],
  ['3.30', 210],
  ['2,1', 126],
  ['7 uur', 420],
  ['3,25', 195],
  ['1,75 u', 105],
  ['1u', 60],
  ['45 min', 45],
  ['90m', 90],
  ['0', 0],
])('reads %j as %i minutes', (text, minutes) => {
  expect(parseLength(text)).toBe(minutes)
})

it.each(['', 'drie', '-3', '3:75', '3,33', '3 4', '12345', '1\t2', '1e3'])('refuses %j', (text) => {
  expect(parseLength(text)).toBeUndefined()
})

it('prints what it reads back', () => {
  expect([180, 210, 0, 45].map(printLength)).toEqual(['3', '3:30', '0', '0:45'])
  for (let minutes = 0; minutes < 3000; minutes += 7) expect(parseLength(printLength(minutes))).toBe(minutes)
})
