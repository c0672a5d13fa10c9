import { describe, expect, it } from 'vitest'
import { addRowAfter, keptRows, moveRow, rowsFault } from './checklist-rows.ts'

const row = (id: string, section = 'Slapen', text = id) => ({ id, section, text })
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).join('')

describe('points of a checklist', () => {
  const rows = [row('a'), row('b'), row('c', 'Buiten')]

  it('move by one and stay at the ends', () => {
    expect(ids(moveRow(rows, 0, 1))).toBe('bac')
    expect(ids(moveRow(rows, 0, -1))).toBe('abc')
    expect(ids(moveRow(rows, 2, 1))).toBe('abc')
  })

  it('come below the one in hand, in its part', () => {
    expect(addRowAfter(rows, 2, 'n')[3]).toEqual({ id: 'n', section: 'Buiten', text: '' })
    expect(addRowAfter([], -1, 'n')).toEqual([{ id: 'n', section: '', text: '' }])
  })

  it('are kept part by part, also when one was added far from its part', () => {
    expect(ids(keptRows([...rows, row('d', ' Slapen ')]))).toBe('abdc')
  })

  it('are not kept without a part or words', () => {
    expect(rowsFault([])).toBe('none')
    expect(rowsFault([row('a', ' ')])).toBe('incomplete')
    expect(rowsFault([row('a', 'Slapen', '')])).toBe('incomplete')
    expect(rowsFault(rows)).toBeUndefined()
  })
})
