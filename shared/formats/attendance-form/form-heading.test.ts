import { expect, it } from 'vitest'
import { fieldOfTitle, readColumns } from './form-columns.ts'
import { readHeading } from './form-heading.ts'
import type { FormCell, FormTable } from './form-table.ts'

const table = (...rows: FormCell[][]): FormTable => ({
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
})
const titles = ['Datum', 'Kind', 'Van', 'Tot']

it('knows titles whatever their case, accents and signs', () => {
  expect(['KIND', 'kind-ID', 'Van 2', 'tot2', 'Aankomst', 'Afwezig (reden)', 'Famílienaam'].map(fieldOfTitle)).toEqual([
    'child', 'childId', 'from2', 'until2', 'from1', 'absence', 'lastName',
  ]) // prettier-ignore
  expect(['Van 0', 'Van 12', 'Kleur', '', '3'].map(fieldOfTitle)).toEqual(Array(5).fill(undefined))
})

it('finds the head below other rows, and keeps columns it does not understand', () => {
  const read = readColumns(table(['Blad van An'], [undefined, 'Datum'], ['Kleur', ...titles]))
  expect(read.headRow?.number).toBe(3)
  expect(read.columns.map(({ letters, title, field }) => `${letters} ${title} ${field}`)).toEqual([
    'A Kleur undefined', 'B Datum date', 'C Kind child', 'D Van from1', 'E Tot until1',
  ]) // prettier-ignore
})

it('says what is missing, and what stands there twice', () => {
  expect(readColumns(table(['Kind', 'Uur'])).fault).toBe('no-head')
  expect(readColumns(table(['Kind', 'Datum', 'Van'])).fault).toBe('columns-missing')
  expect(readColumns(table(['Kind', 'Datum', 'Van', 'Tot', 'Van', 'Tot'])).fault).toBe('column-twice')
  const chosen = { 4: 'from2', 5: 'until2' }
  expect(readColumns(table(['Kind', 'Datum', 'Van', 'Tot', 'Van', 'Tot']), chosen).fault).toBeUndefined()
  expect(readColumns(table(['Kind', 'Datum', 'Van', 'Tot']), { 2: 'niets' }).fault).toBe('columns-missing')
  expect(readColumns(table([...titles, 'Wat']), { 4: 'constructor' }).columns[4]?.field).toBeUndefined()
})

it.each<[FormCell]>([['2026-10'], ['oktober 2026'], ['Oktober 2026'], ['10/2026'], [46296], ['1/10/2026']])(
  'reads the month %j',
  (cell) => expect(readHeading(table(['Maand', cell], ['Onthaalouder:', '', 'An'], titles))).toEqual({ month: '2026-10', hostName: 'An' }),
) // prettier-ignore

it('takes the month from the dates when they all have the same', () => {
  expect(readHeading(table(titles, ['5/10/2026'], [46301])).month).toBe('2026-10')
  expect(readHeading(table(['Maand', 'okt/26'], titles, ['5/10/2026'])).month).toBe('2026-10')
  expect(readHeading(table(titles, ['5/10/2026'], ['2/11/2026'])).month).toBeUndefined()
  expect(readHeading(table(titles, ['5/10'])).month).toBeUndefined()
})
