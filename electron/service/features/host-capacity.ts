import type { OutputOf } from '../../../shared/contract/index.ts'
import { formatDate, mondayOf, weekdayOf, type EpochDay } from '../../../shared/domain/calendar/date.ts'
import { quarterOf } from '../../../shared/domain/calendar/period.ts'
import { quarterAverage, type QuarterAverage } from '../../../shared/domain/capacity/averages.ts'
import { limitOn, occupancyOn } from '../../../shared/domain/capacity/breaches.ts'
import type { HostCapacityFacts } from '../../../shared/domain/capacity/facts.ts'
import type { HostDays } from '../../../shared/domain/capacity/presence.ts'
import type { DatedSettings } from '../../../shared/domain/settings/dated-settings.ts'

type HostFile = OutputOf<'hosts.file'>

const daysToLookAhead = 400
const quartersBack = 3

/** The limit today, and the next date within some 13 months on which it changes. */
export function limitsFrom(facts: HostCapacityFacts, today: EpochDay, settings: DatedSettings): HostFile['limit'] {
  const limit = limitOn(facts, today, settings)
  for (let day = today + 1; day <= today + daysToLookAhead; day += 1) {
    const later = limitOn(facts, day, settings)
    if (later !== limit) return { today: limit, next: { from: formatDate(day), limit: later } }
  }
  return { today: limit }
}

/** Monday to Friday of this week, in a weekend of the next, and any weekend day with opening hours or children. */
export function capacityWeek(host: HostDays, today: EpochDay, settings: DatedSettings): HostFile['week'] {
  const monday = weekdayOf(today) >= 6 ? mondayOf(today) + 7 : mondayOf(today)
  return [0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
    const day = monday + offset
    const steps = occupancyOn(host, day)
    const openingHours = host.openingHoursOn(day)
    if (offset >= 5 && steps.length === 0 && openingHours.length === 0) return []
    const closure = host.closureOn(day)
    return [
      {
        date: formatDate(day),
        limit: limitOn(host.facts, day, settings),
        peak: steps.reduce((peak, step) => Math.max(peak, step.count), 0),
        steps,
        ...(closure ? { closure: closure.reason } : {}),
        openingHours: openingHours.map((hours) => [hours.from, hours.until] as const),
      },
    ]
  })
}

/** The quarters of the last nine months, the running one and the next. */
export function averagesAround(host: HostDays, today: EpochDay, settings: DatedSettings): QuarterAverage[] {
  const quarters = [quarterOf(today)]
  for (let back = 0; back < quartersBack; back += 1) quarters.unshift(quarterOf((quarters[0]?.from ?? today) - 1))
  quarters.push(quarterOf((quarters.at(-1)?.until ?? today) + 1))
  return quarters.map((quarter) => quarterAverage(host, quarter, settings))
}
