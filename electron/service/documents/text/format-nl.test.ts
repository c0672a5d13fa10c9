import { expect, it } from 'vitest'
import {
  amountText,
  dateList,
  daysText,
  euroText,
  ibanText,
  kindcodeText,
  listText,
  longDate,
  shortMonth,
} from './format-nl.ts'
import { slug } from '../file-name.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

it('writes money as Flemish documents do', () => {
  expect([0, 5, 1837, 123_450, -1042, 220_133_00].map(amountText)).toEqual([
    '0,00',
    '0,05',
    '18,37',
    '1.234,50',
    '−10,42',
    '220.133,00',
  ])
  expect([123_450, -1042].map((cents) => plain(euroText(cents)))).toEqual(['€ 1.234,50', '− € 10,42'])
})

it('writes half days as days', () => {
  expect([0, 1, 5, 18, 24, -1].map(daysText)).toEqual(['0', '0,5', '2,5', '9', '12', '−0,5'])
})

it('writes dates', () => {
  expect(plain(longDate('2026-11-10'))).toBe('10 november 2026')
  expect(plain(dateList(['2026-10-14']))).toBe('wo 14 oktober')
  expect(plain(dateList(['2026-10-05', '2026-10-07', '2026-10-12']))).toBe('5, 7, 12 oktober')
  expect(plain(dateList(['2026-09-30', '2026-10-01']))).toBe('30 september, 1 oktober')
  expect([shortMonth('2026-03'), shortMonth('2026-10')]).toEqual(['mrt', 'okt'])
})

it('writes numbers with check digits in groups', () => {
  expect(ibanText('BE25999000001282')).toBe('BE25 9990 0000 1282')
  expect([kindcodeText('24082801703'), kindcodeText('240828 017'), kindcodeText('240828-017-03')]).toEqual([
    '240828-017-03',
    '240828-017',
    '240828-017-03',
  ])
})

it('lists names in a sentence', () => {
  expect([listText([]), listText(['A']), listText(['A', 'B']), listText(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A en B',
    'A, B en C',
  ])
})

it('makes file names that every disk takes', () => {
  expect(slug('Şahin-Łukowska Şükran')).toBe('sahin-lukowska-sukran')
  expect(slug("D'Hondt & Zoë/..\\CON: ß")).toBe('dhondt-zoe-con-ss')
  expect(slug('Иван')).toBe('naamloos')
  expect(slug('x'.repeat(200))).toHaveLength(60)
})
