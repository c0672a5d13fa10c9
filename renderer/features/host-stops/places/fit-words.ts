import { formatAverage } from '../../../format/average.ts'
import { formatDay, formatQuarter } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { calendar } from '../../../i18n/nl/calendar.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import type { PlaceFit, StopAgreement } from '../host-stop-types.ts'

const text = hostStops.places

/** Weekdays, 1 = Monday, as `ma, wo`. */
function weekdayWords(weekdays: readonly number[]): string {
  return weekdays.map((weekday) => calendar.weekdaysShort[weekday - 1]).join(', ')
}

/** A plan in words: `2,5 dagen per week (ma, di, do)`. */
export function planWords(plan: StopAgreement['plan']): string {
  if (!plan || plan.slots.length === 0) return text.noPlan
  const weekdays = [...new Set(plan.slots.map(({ weekday }) => weekday))].sort((a, b) => a - b)
  return text.plan(formatNumber(plan.halfDaysPerWeek / 2), weekdayWords(weekdays))
}

/** How far a host is. */
export function distanceWords({ metres, isSamePostcode }: Pick<PlaceFit, 'metres' | 'isSamePostcode'>): string {
  if (metres !== undefined) return text.km(formatNumber(metres / 1_000, 1))
  return isSamePostcode ? text.samePostcode : text.unknownDistance
}

/** What stands in the way, each as one phrase. */
export function missingWords({ missing }: PlaceFit): string[] {
  return missing.map(({ kind, days, weekdays, full, quarter }) =>
    [
      text.missing[kind](days),
      kind !== 'average' && weekdays.length > 0 && weekdays.length < 5 && text.onWeekdays(weekdayWords(weekdays)),
      full && text.fullAt(formatTime(full.from), formatTime(full.until), full.count, full.limit),
      quarter !== undefined && text.inQuarter(formatQuarter(quarter)),
    ]
      .filter((part) => typeof part === 'string')
      .join(' '),
  )
}

/** Why a host is a good place: how full she gets at most, her highest average with the child, and when she is closed herself. */
export function fitWords(fit: PlaceFit): string[] {
  const average = (one: PlaceFit['averages'][number]): number => (one.openDays === 0 ? 0 : one.halfDays / one.openDays)
  const highest = fit.averages.toSorted((a, b) => average(b) - average(a))[0]
  const { peak } = fit
  return [
    distanceWords(fit),
    ...(fit.isKnown ? [text.known] : []),
    ...(peak ? [text.peak(peak.count, peak.limit, formatDay(peak.date))] : []),
    ...(highest ? [text.average(formatQuarter(highest.quarter), formatAverage(highest))] : []),
    ...(fit.daysClosed > 0 ? [text.closedDays(fit.daysClosed)] : []),
  ]
}
