import type { EpochDay } from '../calendar/date.ts'
import { addMonths, monthOf, monthPeriod, type Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { limitChangeOn } from './limit-change.ts'

/** What a question "what if" is about, from the first day that changes on. */
export type WhatIfPeriods = {
  /** Of peaks and minutes: until the day before the legal maximum changes (R1) when that is within the year, unless it is nearer than four weeks. */
  period: Period
  /** Of breaches and averages: a year. */
  year: Period
  /** The year under the new maximum, when it changes within the year. */
  limitYear: (Period & { limit: number }) | undefined
  /** Of amounts: the first whole month. */
  month: string
}

const daysInYear = 365
const fourWeeks = 28

/** The periods of a question whose earliest change is on a day. */
export function whatIfPeriods(from: EpochDay, settings: DatedSettings): WhatIfPeriods {
  const year = { from, until: from + daysInYear - 1 }
  const month = monthOf(from)
  const whole = monthPeriod(month).from === from ? month : addMonths(month, 1)
  for (let date = from + 1; date <= year.until; date += 1) {
    const { before, after } = limitChangeOn(date, settings)
    if (before === after) continue
    const period = date - from < fourWeeks ? year : { from, until: date - 1 }
    return { period, year, limitYear: { from: date, until: date + daysInYear - 1, limit: after }, month: whole }
  }
  return { period: year, year, limitYear: undefined, month: whole }
}
