import type { Absence, Agreement, ChildFacts, Stay, Tariff } from '../../shared/domain/billing/facts.ts'
import { parseDate, type EpochDay, type Weekday } from '../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../shared/domain/calendar/period.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import type { CarePlan, Slot } from '../../shared/domain/care-plan/care-plan.ts'
import { datedSettings, type SettingRow } from '../../shared/domain/settings/dated-settings.ts'

/** Short ways to write facts down in tests: `weekly('08:00-16:00', [1, 2])`, `stay('2026-10-05', '08:00-16:30')`. */

/** The settings of a service with these rows of its own. */
export const settingsWith = (...rows: SettingRow[]) => datedSettings(rows)

/** The days from one date to another, or to the end of time. */
export function span(from: string, until?: string): Period {
  return { from: parseDate(from), until: until === undefined ? openEnd : parseDate(until) }
}

/** `08:00-16:30` as minutes. */
export function minutes(text: string): { from: number; until: number } {
  const [from = '', until = ''] = text.split('-')
  return { from: parseTime(from), until: parseTime(until) }
}

/** Slots at the same times on some weekdays of week 1; several times a day with a space between. */
export function slots(times: string, weekdays: readonly number[], week = 1): Slot[] {
  return weekdays.flatMap((weekday) =>
    times.split(' ').map((time) => ({ week, weekday: weekday as Weekday, ...minutes(time) })),
  )
}

/** A plan of one week, in force from the beginning of 2020 unless said otherwise. */
export function weekly(times: string, weekdays: readonly number[], period = span('2020-01-01')): CarePlan {
  return { ...period, cycleWeeks: 1, cycleStart: parseDate('2026-01-05'), slots: slots(times, weekdays) }
}

/** An agreement `a` of child `c`, family `p`, host `h` from 2020 on. */
export function agreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: 'a',
    childId: 'c',
    contractHolderId: 'p',
    hostId: 'h',
    ...span('2020-01-01'),
    plans: [],
    freeHalfDaysUsed: new Map(),
    ...changes,
  }
}

/** A tariff of family `p`. */
export function tariff(dayCents: number, changes: Partial<Tariff> = {}): Tariff {
  return { contractHolderId: 'p', dayCents, kind: 'income', ...span('2020-01-01'), ...changes }
}

export function stay(date: string, times: string, hostId = 'h'): Stay {
  return { date: parseDate(date), hostId, ...minutes(times) }
}

/** An absence without a ruling unless one is given. */
export function absence(date: string, ruling?: 'free' | 'charged'): Absence {
  return { date: parseDate(date), reason: 'illness', ...(ruling ? { ruling } : {}) }
}

/** Child `c` with nothing but what is given. */
export function child(changes: Partial<ChildFacts> = {}): ChildFacts {
  return { childId: 'c', agreements: [], stays: [], absences: [], tariffs: [], extraCosts: [], ...changes }
}

/** The dates of a month that fall on these weekdays. */
export function datesOn(month: string, weekdays: readonly number[]): string[] {
  const dates: string[] = []
  for (let number = 1; number <= 31; number += 1) {
    const date = `${month}-${String(number).padStart(2, '0')}`
    const moment = new Date(`${date}T00:00:00Z`)
    if (moment.toISOString().slice(0, 10) === date && weekdays.includes(moment.getUTCDay() || 7)) dates.push(date)
  }
  return dates
}

/** Days from one date to another, with Date and not with the program's own calendar. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

/** The day itself, for reading a test aloud. */
export const on = (date: string): EpochDay => parseDate(date)
