import { expect, it } from 'vitest'
import type { FormFault, FormFile } from '../form-types.ts'
import { cellsToCorrect, correctionsOf, withoutRow, withRow } from './corrections.ts'

const none = { same: 0, new: 0, changed: 0, open: 0, fault: 1, leftOut: 0 }
const columns = [
  { index: 0, letters: 'A', title: 'Kind', field: 'child' },
  { index: 1, letters: 'B', title: 'Datum', field: 'date' },
  { index: 4, letters: 'E', title: 'Van', field: 'from1' },
]
const file: FormFile = { path: '/a.csv', name: 'a.csv', columns, counts: none, faults: [], rows: [], leftOut: [] }
const cells = [
  { index: 0, text: 'Fien' },
  { index: 1, text: '5/10/2026' },
  { index: 4, text: '8.3' },
]
const fault: FormFault = { row: 9, code: 'ambiguous-time', text: '8.3', column: { letters: 'E', title: 'Van' }, cells }
const choices = {
  path: '/a.csv',
  corrected: { 9: { 4: { was: '8.3', to: '8,30' } }, 12: { 4: { was: 'x', to: '7' } } },
}

it('offers what is read but the name of a child that is known, with what was typed before', () => {
  const offered = cellsToCorrect(choices, file, fault)
  expect(offered.map(({ title, now, isFaulty }) => [title, now, isFaulty])).toEqual([
    ['Datum', '5/10/2026', false],
    ['Van', '8,30', true],
  ])
  expect(cellsToCorrect(undefined, file, { ...fault, code: 'no-child' }).map(({ title }) => title)).toContain('Kind')
  // The file holds something else now: what was typed in the place of the former is not shown.
  const changed = { ...fault, cells: [{ index: 4, text: '9.3' }] }
  expect(cellsToCorrect(choices, file, changed)).toMatchObject([{ now: '9.3' }])
  expect(cellsToCorrect(choices, file, { ...fault, cells: undefined })).toEqual([])
})

it('keeps what differs from the file, row by row', () => {
  const typed = [
    { index: 1, was: '5/10/2026', to: '5/10/2026' },
    { index: 4, was: '8.3', to: '8.30' },
  ]
  const { 12: other } = choices.corrected
  expect(withRow(choices, 9, typed)).toEqual({ 9: { 4: { was: '8.3', to: '8.30' } }, 12: other })
  expect(withRow(choices, 9, typed.slice(0, 1))).toEqual({ 12: other })
  expect(withoutRow(choices, 9)).toEqual({ 12: other })
  expect(correctionsOf(choices, file, 9)).toEqual([{ title: 'Van', was: '8.3', to: '8,30' }])
  expect(correctionsOf(undefined, file, 9)).toEqual([])
})
