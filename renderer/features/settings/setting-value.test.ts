import { expect, it } from 'vitest'
import { backupFileName } from './backup-file-name.ts'
import { folderOf } from './service-tab.tsx'
import { parseSetting } from './setting-value.ts'

it('reads a value by the kind of its setting', () => {
  expect(parseSetting('cents', '28,15')).toBe(2815)
  expect(parseSetting('whole', '7')).toBe(7)
  expect(parseSetting('whole', '7,5')).toBeUndefined()
  expect(parseSetting('number', '3,5')).toBe(3.5)
  expect(parseSetting('time', '9.00')).toBe('09:00')
})

it('keeps the slashes of the system', () => {
  expect(backupFileName('/home/greet/back-ups/', '2026-11-09')).toBe('/home/greet/back-ups/onthaal-2026-11-09.sqlite')
  expect(backupFileName('D:\\Back-ups', '2026-11-09')).toBe('D:\\Back-ups\\onthaal-2026-11-09.sqlite')
  expect(folderOf('D:\\Gegevens\\onthaal.sqlite')).toBe('D:\\Gegevens')
})
