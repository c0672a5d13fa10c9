import { expect, it } from 'vitest'
import { isMoment } from './moment.ts'

it.each(['2026-11-22T10:05', '2024-02-29T00:00', '2026-12-31T23:59'])('%s is a moment', (text) =>
  expect(isMoment(text)).toBe(true),
)

it.each([
  '',
  '2026-11-22',
  '2026-13-01T10:05',
  '2026-02-29T10:05',
  '2026-11-22T24:00',
  '2026-11-22T10:05:00',
  '2026-11-22T10:05T',
])('%j is none', (text) => expect(isMoment(text)).toBe(false))
