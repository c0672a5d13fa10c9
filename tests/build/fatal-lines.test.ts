import { expect, it } from 'vitest'
import { fatalLines } from '../../build/checks/fatal-lines.mjs'

it('keeps the last words of a process that died, in whatever pieces they come', () => {
  const fatal = fatalLines()
  const text = [
    'a warning',
    '#',
    '# Fatal error in , line 0',
    '# Check failed: page.has_value().',
    '#FailureMessage Object: 0x7f',
    ' 1: 0xaee764  [node]',
    'FATAL ERROR: Reached heap limit Allocation failed',
    '',
  ].join('\n')
  for (const letter of text) fatal.read(letter)
  expect(fatal.lines).toEqual([
    '# Fatal error in , line 0',
    '# Check failed: page.has_value().',
    ' 1: 0xaee764  [node]',
    'FATAL ERROR: Reached heap limit Allocation failed',
  ])
})
