import { formatNumber } from '../../../format/money.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import type { Place } from '../model/host-months.ts'
import { formatPercent, percentOf } from '../model/percent.ts'
import { formatDays, realisedPercents, roomAt, sumsAt } from './occupancy-rows.ts'
import type { OccupancyNumber, OccupancyView } from './occupancy-types.ts'

type Props = { view: OccupancyView; number: OccupancyNumber; place: Place }

/** What a number is of the places, with what it was divided by; nothing for numbers that are no part of them. */
export function Share({ view, number, place }: Props) {
  const [sums, room] = [sumsAt(view, place), roomAt(view, place)]
  const [present, both] = realisedPercents(sums, room)
  const before = formatNumber(room.placeDaysBefore)
  const words =
    number === 'planned'
      ? text.percentOf(
          formatDays(sums.planned),
          formatNumber(room.placeDays),
          formatPercent(percentOf(sums.planned, 2 * room.placeDays)),
        )
      : number === 'present' && present !== undefined
        ? text.percentUntilYesterday(formatDays(sums.present), before, formatPercent(present))
        : number === 'counted' && both !== undefined
          ? text.percentUntilYesterday(formatDays(sums.present + sums.justified), before, formatPercent(both))
          : undefined
  return words === undefined ? null : <p className="opened-calculation">{words}</p>
}
