import { expect, test } from 'vitest'
import { formatKindcode } from './kindcode-words.ts'

test('eleven digits, nine digits, and what is neither', () => {
  expect(formatKindcode('24082801703')).toBe('240828-017-03')
  expect(formatKindcode('240828 017')).toBe('240828-017')
  expect(formatKindcode('iets')).toBe('iets')
})
