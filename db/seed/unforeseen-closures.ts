import type { EpochDay } from '../../shared/domain/calendar/date.ts'
import { formatDate, mondayOf } from '../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import type { ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import type { ClosureRecord } from '../../shared/domain/exchange/document.ts'
import { closureRecord } from './closures.ts'
import { weekdayFrom, type DemoPeriod } from './demo-period.ts'

/** A host that fell ill, and the hosts that took some of the children: all of them are open otherwise. */
const illnesses = [
  { hostId: 'h02', substitutes: ['h05', 'h06'], monthsAgo: 0, days: 3 },
  { hostId: 'h08', substitutes: ['h03'], monthsAgo: 7, days: 4 },
] as const

/** Who reported herself ill this morning, for three days: the children she was to have need a place. */
const illNow = { hostId: 'h05', days: 3 }

/** Closing days that nobody foresaw: hosts who fell ill, one of them in the last month, one today, and a flooded playroom. */
export function unforeseenClosures(period: DemoPeriod, planned: ClosureCalendar): ClosureRecord[] {
  const closures = illnesses.map(({ hostId, substitutes, monthsAgo, days }): ClosureRecord => {
    const tuesday = firstTuesday(monthAgo(period, monthsAgo), [hostId, ...substitutes], days, planned)
    return closureRecord({ hostId, from: tuesday, until: tuesday + days - 1, reason: 'illness' })
  })
  const flooded = firstTuesday(monthAgo(period, 4), ['h06'], 1, planned)
  const today = weekdayFrom(period.today)
  return [
    ...closures,
    closureRecord({ hostId: 'h06', from: flooded, until: flooded, reason: 'force-majeure' }),
    {
      ...closureRecord({ hostId: illNow.hostId, from: today, until: today + illNow.days - 1, reason: 'illness' }),
      reportedAt: `${formatDate(period.today)}T06:40`,
      reportedBy: 'Hilde Verschuere',
    },
  ]
}

function monthAgo(period: DemoPeriod, count: number): string {
  return period.months.at(-1 - count) ?? period.lastMonth.name
}

/** The first Tuesday of a month from which all these hosts are open for so many days, within the month. */
function firstTuesday(month: string, hostIds: readonly string[], days: number, planned: ClosureCalendar): EpochDay {
  const { from, until } = monthPeriod(month)
  for (let tuesday = mondayOf(from + 6) + 1; tuesday + days - 1 <= until; tuesday += 7) {
    const wanted = Array.from({ length: days }, (_, index) => tuesday + index)
    if (wanted.every((day) => hostIds.every((hostId) => planned.on(hostId, day) === undefined))) return tuesday
  }
  throw new RangeError(`no week in ${month} in which ${hostIds.join(', ')} are open`)
}
