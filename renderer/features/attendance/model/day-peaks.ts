import { closureCalendar, type ClosureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { limitOn, ownPresenceOn } from '../../../../shared/domain/capacity/breaches.ts'
import type { HostCapacityFacts } from '../../../../shared/domain/capacity/facts.ts'
import { hostDays, type HostDays } from '../../../../shared/domain/capacity/presence.ts'
import { peakOf, stepsOf } from '../../../../shared/domain/capacity/steps.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { SheetRow } from './sheet-row.ts'

/** The most children at once on a day, own ones included, and the limit of that day. */
export type DayPeak = { count: number; limit: number; isPlanned: boolean }

/** The host's side of the peaks: her opening hours, own children and licences. */
export function peakHost(facts: HostCapacityFacts, closures: ClosureCalendar = closureCalendar([])): HostDays {
  return hostDays(facts, closures)
}

/** The peaks of the month: up to today who was there, and who is reserved and not answered for, from today on. */
export function dayPeaks(
  rows: readonly Pick<SheetRow, 'cells'>[],
  host: HostDays,
  days: readonly EpochDay[],
  today: EpochDay,
  settings: DatedSettings,
): DayPeak[] {
  return days.map((date, index) => {
    const isPlanned = date > today || rows.some(({ cells }) => cells[index]?.state === 'future')
    const present = rows.flatMap(({ cells }): Interval[] => {
      const cell = cells[index]
      if (!cell) return []
      if (cell.state === 'future') return [...cell.reserved]
      return cell.stays.map(({ from, until }) => [from, until] as const)
    })
    const own = host.isServing(date) ? ownPresenceOn(host, date) : []
    return { count: peakOf(stepsOf([...present, ...own])), limit: limitOn(host.facts, date, settings), isPlanned }
  })
}
