import { expect, test } from 'vitest'
import { procedures } from '../../../../shared/contract/index.ts'
import { commonReasons } from '../../../../shared/contract/errors.ts'
import { failures } from '../../../i18n/nl/billing/failures.ts'
import { aftermathOf, remediesFor } from './run-failure.ts'

test('every reason of the contract has its words, and no folder in them is forgotten', () => {
  const reasons = [...commonReasons, ...procedures['billing.run'].reasons, ...procedures['billing.documents'].reasons]
  const words: Record<string, ((folder: string) => string) | undefined> = failures
  for (const reason of reasons) expect(words[reason]?.('D:\\Facturen'), reason).toMatch(/\.$/)
  expect(failures['folder-read-only']('D:\\Facturen')).toBe('De map D:\\Facturen is niet beschrijfbaar.')
})

test('only a lost answer leaves it open whether the month was issued', () => {
  expect(aftermathOf('disk-full')).toBe('unchanged')
  expect(aftermathOf('cancelled')).toBe('unchanged')
  expect(aftermathOf('service-down')).toBe('all-or-nothing')
  expect(aftermathOf('issued-without-documents')).toBe('issued')
})

test('a folder that fails can be another one; questions are answered in step 1', () => {
  expect(remediesFor('folder-read-only')).toEqual(['other-folder', 'retry'])
  expect(remediesFor('open-problems')).toEqual(['questions'])
  expect(remediesFor('internal')).toEqual(['retry'])
})
