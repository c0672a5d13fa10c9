import { expect, it } from 'vitest'
import { backupFileName } from './backup-file-name.ts'
import { folderOf } from './service-tab.tsx'
import { goals } from '../../../shared/domain/substitution/goals.ts'
import { formatSetting, parseSetting, settingRule } from './setting-value.ts'

it('reads a value by the kind of its setting', () => {
  expect(parseSetting({ kind: 'cents' }, '28,15')).toBe(2815)
  expect(parseSetting({ kind: 'whole' }, '7')).toBe(7)
  expect(parseSetting({ kind: 'whole' }, '7,5')).toBeUndefined()
  expect(parseSetting({ kind: 'number' }, '3,5')).toBe(3.5)
  expect(parseSetting({ kind: 'time' }, '9.00')).toBe('09:00')
})

it('keeps a value within the bounds of its setting, and says which', () => {
  const seconds = { kind: 'whole', bounds: { from: 1, until: 60 } } as const
  expect(['1', '60', '0', '61', '2,5'].map((typed) => parseSetting(seconds, typed))).toEqual([
    1,
    60,
    undefined,
    undefined,
    undefined,
  ])
  expect(settingRule(seconds)).toBe('Schrijf een getal van 1 tot 60.')
  expect(settingRule({ kind: 'time' })).toBe('Schrijf een tijdstip als 09:00.')
})

it('shows an order of goals, a distance and a time in words, and reads the order back', () => {
  const all = goals.join(',')
  const words = formatSetting({ key: 'substitution.goals', kind: 'goals' }, all)
  expect(words).toMatch(/^Zoveel mogelijk kinderen een plaats, Broers en zussen samen, /)
  expect(parseSetting({ kind: 'goals' }, words)).toBe(all)
  expect(parseSetting({ kind: 'goals' }, 'dichtbij, zoveel mogelijk kinderen een plaats')).toBe('distance,unplaced')
  expect(parseSetting({ kind: 'goals' }, 'Dichtbij')).toBeUndefined()
  expect(parseSetting({ kind: 'goals' }, 'unplaced')).toBeUndefined()
  const far = (value: number) => formatSetting({ key: 'substitution.maximumKm', kind: 'number' }, value)
  expect([far(0), far(7.5)]).toEqual(['geen grens', '7,5 km'])
  expect(formatSetting({ key: 'substitution.seconds', kind: 'whole' }, 8)).toBe('8 seconden')
})

it('keeps the slashes of the system', () => {
  expect(backupFileName('/home/greet/back-ups/', '2026-11-09')).toBe('/home/greet/back-ups/onthaal-2026-11-09.sqlite')
  expect(backupFileName('D:\\Back-ups', '2026-11-09')).toBe('D:\\Back-ups\\onthaal-2026-11-09.sqlite')
  expect(folderOf('D:\\Gegevens\\onthaal.sqlite')).toBe('D:\\Gegevens')
})
