import { formatTime, parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { OpeningHoursRecord } from '../../../../shared/domain/exchange/document.ts'
import { weekdays } from '../../../format/plan-text/plan-value.ts'
import { parsePlanText } from '../../../format/plan-text/plan-text.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'
import type { TextFault } from '../../../format/plan-text/text-fault.ts'

/** What is wrong with a line of opening hours: a rule of a week plan's text, or more weeks than one. */
export type HoursFault = TextFault | { code: 'more-weeks' }
type ParsedHours = { value: OpeningHoursRecord[]; fault?: undefined } | { fault: HoursFault; value?: undefined }

/** Reads opening hours from one line, `ma-vr 7-18`, in the words of a week plan; they repeat every week. */
export function parseHours(text: string): ParsedHours {
  const read = parsePlanText(text)
  if (read.fault) return read
  const { cycleWeeks, slots } = read.value
  // A cycle of one week may be named; opening hours know no second one.
  if (cycleWeeks > 1) return { fault: { code: 'more-weeks' } }
  return {
    value: slots.map(({ weekday, from, until }) => ({ weekday, from: formatTime(from), until: formatTime(until) })),
  }
}

/** Opening hours as one line in its normal form, which parseHours reads back; empty without any. */
export function printHours(hours: readonly OpeningHoursRecord[]): string {
  const slots = hours.flatMap(({ weekday: number, from, until }) => {
    const weekday = weekdays.find((day) => day === number)
    return weekday === undefined ? [] : [{ week: 1, weekday, from: parseTime(from), until: parseTime(until) }]
  })
  return printPlan({ cycleWeeks: 1, slots: slots.sort((a, b) => a.weekday - b.weekday || a.from - b.from) })
}

/** On how many days a week, and how many minutes together. */
export function weekTotal(hours: readonly OpeningHoursRecord[]): { days: number; minutes: number } {
  return {
    days: new Set(hours.map(({ weekday }) => weekday)).size,
    minutes: hours.reduce((sum, { from, until }) => sum + parseTime(until) - parseTime(from), 0),
  }
}
