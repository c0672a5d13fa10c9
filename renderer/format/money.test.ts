import { describe, expect, it } from 'vitest'
import {
  formatAmount,
  formatBytes,
  formatDifference,
  formatMoney,
  formatMoneyDifference,
  formatNumber,
} from './money.ts'

// Spaces in amounts are non-breaking; the tests read easier with plain ones.
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('amounts', () => {
  it('writes money the Belgian way', () => {
    expect(plain(formatMoney(123_450))).toBe('€ 1.234,50')
    expect(plain(formatMoney(1_459_802))).toBe('€ 14.598,02')
    expect(plain(formatMoney(5))).toBe('€ 0,05')
    expect(plain(formatMoney(100_000_000_00))).toBe('€ 100.000.000,00')
  })

  it('uses the real minus sign', () => {
    expect(plain(formatMoney(-1042))).toBe('− € 10,42')
    expect(formatAmount(-1042)).toBe('−10,42')
  })

  it('gives every difference its sign, and zero none', () => {
    expect(plain(formatDifference(735))).toBe('+ 7,35')
    expect(plain(formatDifference(-68_789))).toBe('− 687,89')
    expect(formatDifference(0)).toBe('0,00')
    expect(plain(formatMoneyDifference(735))).toBe('+ € 7,35')
    expect(plain(formatMoneyDifference(-1042))).toBe('− € 10,42')
  })
})

describe('numbers', () => {
  it('writes a comma, at most two decimals, or as many as asked', () => {
    expect(formatNumber(2.5)).toBe('2,5')
    expect(formatNumber(3.6666)).toBe('3,67')
    expect(formatNumber(4, 2)).toBe('4,00')
    expect(formatNumber(-1234.5)).toBe('−1.234,5')
  })

  it('writes sizes of files', () => {
    expect(plain(formatBytes(999))).toBe('999 bytes')
    expect(plain(formatBytes(14_200_000))).toBe('14,2 MB')
  })
})
