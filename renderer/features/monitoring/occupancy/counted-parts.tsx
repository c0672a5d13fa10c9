import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import type { Place } from '../model/host-months.ts'
import { Calculation } from '../panel/calculation.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { formatDays, sumsAt } from './occupancy-rows.ts'
import { Share } from './share.tsx'
import type { OccupancyNumber, OccupancyView } from './occupancy-types.ts'

type Props = {
  view: OccupancyView
  place: Place
  where: string
  above: { words: string; onGo: () => void } | undefined
  onOpen: (number: OccupancyNumber, place: Place) => void
}

/** Presences and justified absences of a host's month, which count together in the second reading. */
export function CountedParts({ view, place, where, above, onOpen }: Props) {
  const { present, justified } = sumsAt(view, place)
  return (
    <OpenedNumber
      title={text.counted}
      where={where}
      sum={monitoring.days(formatDays(present + justified))}
      above={above}
    >
      <Share view={view} number="counted" place={place} />
      <Calculation
        label={`${text.counted}, ${where}`}
        lines={[
          { words: text.names.present, value: formatDays(present), onOpen: () => onOpen('present', place) },
          { words: text.names.justified, value: formatDays(justified), onOpen: () => onOpen('justified', place) },
        ]}
        total={{ words: monitoring.total, value: formatDays(present + justified) }}
      />
    </OpenedNumber>
  )
}
