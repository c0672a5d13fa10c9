import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import type { Place } from '../model/host-months.ts'
import { formatDays, sumsAt } from './occupancy-rows.ts'
import type { OccupancyNumber, OccupancyView } from './occupancy-types.ts'

type Props = { view: OccupancyView; place: Place; onOpen: (number: OccupancyNumber, place: Place) => void }

/** The days that count in neither reading, each with the way to its rows. */
export function OutsideLine({ view, place, onOpen }: Props) {
  const sums = sumsAt(view, place)
  const kinds = (['unjustified', 'unanswered', 'uncovered'] as const).filter((kind) => sums[kind] > 0)
  if (kinds.length === 0) return null
  return (
    <p className="monitoring-outside small ink-2">
      {text.outside}
      {kinds.map((kind) => (
        <button key={kind} type="button" className="link-button" onClick={() => onOpen(kind, place)}>
          {text.outsideNumber(text.names[kind], formatDays(sums[kind]))}
        </button>
      ))}
    </p>
  )
}
