import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'

/** What changed stays in view for a week, so that whoever was away a few days sees it too. */
const daysAfter = 7

/**
 * The days whose changes Vandaag tells: a week back, and as far ahead as papers are asked for (`documents.alertDays`, R15).
 */
export function datesInView(today: EpochDay, alertDays: number): Period {
  return { from: today - daysAfter, until: today + alertDays }
}
