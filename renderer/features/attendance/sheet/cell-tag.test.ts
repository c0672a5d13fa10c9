import { expect, it } from 'vitest'
import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { sheet } from '../../../i18n/nl/sheet.ts'
import { cellCost } from '../model/cell-cost.ts'
import { october, sampleChild } from '../model/testing/sample-child.ts'
import { tagOf } from './cell-tag.ts'

const date = parseDate('2026-10-05')
const elsewhere = { date, hostId: 'other', from: 1080, until: 1140 }

// Monday 5 October 2026 is reserved from 08:00 to 17:00.
it.each([
  ['here alone', '07:00', '18:00', [], sheet.tags.elevenHours],
  ['with an hour at another host', '08:00', '18:00', [elsewhere], sheet.tags.elevenHours],
  ['here, and more with another host', '07:00', '18:00', [elsewhere], sheet.tags.longer],
  ['not', '07:00', '17:59', [], sheet.tags.longer],
] as const)('exactly eleven hours are all the stays that count together: %s', (_, from, until, stays, words) => {
  const value: DayCell = { stays: [{ from, until }] }
  expect(tagOf(value, cellCost(sampleChild({ stays: [...stays] }), october(), date, value))?.words).toBe(words)
})
