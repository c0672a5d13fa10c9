import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import { partsAt, placeAbove, valueAt, type Place } from '../model/host-months.ts'
import { whereOf } from '../model/where.ts'
import { How } from '../panel/how.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { PartRows } from '../panel/part-rows.tsx'
import { CountedParts } from './counted-parts.tsx'
import { formatDays } from './occupancy-rows.ts'
import { OccupancyDays } from './occupancy-days.tsx'
import { isOccupancyColumn, type OccupancyMonth, type OccupancyNumber, type OccupancyView } from './occupancy-types.ts'
import { Share } from './share.tsx'
import { OpenDays } from './open-days.tsx'
import { OutcomeParts, isOutcomeNumber } from './outcome-parts.tsx'

type Props = {
  view: OccupancyView
  number: OccupancyNumber | undefined
  place: Place
  rowsAreHosts: boolean
  onOpen: (number: OccupancyNumber, place: Place) => void
}

/** What stands beside the table: the rows of the number that is opened, or how is counted. */
export function OccupancyPanel({ view, number, place, rowsAreHosts, onOpen }: Props) {
  if (number === undefined) return <How title={text.howTitle} rules={text.how} source={text.source} />
  if (isOutcomeNumber(number)) return <OutcomeParts view={view} number={number} onOpen={onOpen} />
  const { month, hostId } = place
  const up = placeAbove(place, rowsAreHosts)
  const above = up && { words: whereOf(up, view.year, view.hosts), onGo: () => onOpen(number, up) }
  const where = whereOf(place, view.year, view.hosts)
  if (number === 'openDays' || number === 'placeDays')
    return <OpenDays view={view} number={number} place={place} above={above} onOpen={(next) => onOpen(number, next)} />
  if (month !== undefined && hostId !== undefined)
    return isOccupancyColumn(number) ? (
      <OccupancyDays
        key={`${number} ${month} ${hostId}`}
        asked={{ hostId, month, of: number }}
        title={text.names[number]}
        where={where}
        year={view.year}
        above={above}
      >
        <Share view={view} number={number} place={place} />
      </OccupancyDays>
    ) : (
      <CountedParts view={view} place={place} where={where} above={above} onOpen={onOpen} />
    )
  const numberOf = (one: OccupancyMonth): number => (number === 'counted' ? one.present + one.justified : one[number])
  const title = number === 'counted' ? text.counted : text.names[number]
  return (
    <OpenedNumber
      title={title}
      where={where}
      sum={monitoring.days(formatDays(valueAt(view.hosts, numberOf, place)))}
      above={above}
    >
      <Share view={view} number={number} place={place} />
      <PartRows
        label={`${title}, ${where}`}
        rows={partsAt(view.hosts, numberOf, place) ?? []}
        header={monitoring.weight}
        format={formatDays}
        onOpen={(next) => onOpen(number, next)}
      />
    </OpenedNumber>
  )
}
