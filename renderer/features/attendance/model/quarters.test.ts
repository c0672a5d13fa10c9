import { describe, expect, it } from 'vitest'
import { formatQuarters } from './quarters.ts'

describe('hours in a cell', () => {
  it.each([
    [510, '8½'],
    [540, '9'],
    [585, '9¾'],
    [675, '11¼'],
    [275, '4½'],
    [10, '¼'],
    [3, '¼'],
    [1439, '24'],
  ])('writes %i minutes as %s', (minutes, text) => expect(formatQuarters(minutes)).toBe(text))
})
