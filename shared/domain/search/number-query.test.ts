import { describe, expect, it } from 'vitest'
import { readNumberQuery } from './number-query.ts'

describe('readNumberQuery', () => {
  it.each([
    ['+++260/0000/01296+++', '260000001296'],
    ['***260/0000/01296***', '260000001296'],
    ['260 0000 01296', '260000001296'],
    ['OGM 260000001296', '260000001296'],
    ['01296', '01296'],
    ['0000/01296', '000001296'],
  ])('%s is %s', (query, digits) => {
    expect(readNumberQuery(query)).toEqual({ digits })
  })

  it.each([
    ['2026-00058', false, '00058'],
    ['Factuur 2026-58', false, '58'],
    ['202600058', false, '00058'],
    ['k-2026-00058', true, '00058'],
    ['2026', false, ''],
  ])('%s is a number of a year', (query, isPayout, serial) => {
    expect(readNumberQuery(query)?.number).toEqual({ isPayout, year: '2026', serial })
  })

  it.each([
    '',
    '  ',
    '12',
    'abc',
    '12a',
    'koorts 39',
    '%',
    '"',
    '*',
    '\u0000',
    '\uD800',
    '+++',
    '1'.repeat(17),
    '1 '.repeat(5_000),
  ])('%j is none', (query) => {
    expect(readNumberQuery(query)).toBeUndefined()
  })
})
