import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import type { PartRow, Place } from '../model/host-months.ts'
import { whereOf } from '../model/where.ts'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { PartRows } from '../panel/part-rows.tsx'
import { roomAt } from './occupancy-rows.ts'
import type { OccupancyView } from './occupancy-types.ts'

type Props = {
  view: OccupancyView
  number: 'openDays' | 'placeDays'
  place: Place
  above: { words: string; onGo: () => void } | undefined
  onOpen: (place: Place) => void
}

/** The opening days of a place with their places: by month, and of a month date by date. */
export function OpenDays({ view, number, place, above, onOpen }: Props) {
  const { month, hostId } = place
  const where = whereOf(place, view.year, view.hosts)
  if (month !== undefined)
    return (
      <OpenDates
        key={`${month} ${hostId ?? ''}`}
        number={number}
        asked={{ month, hostId }}
        where={where}
        above={above}
      />
    )
  const rows = view.months.flatMap((one): PartRow[] => {
    const next = { month: one.month, hostId }
    const value = roomAt(view, next)[number]
    return value === 0 ? [] : [{ kind: 'month', month: one.month, place: next, value }]
  })
  return (
    <OpenedNumber title={text[number]} where={where} sum={formatNumber(roomAt(view, place)[number])} above={above}>
      <PartRows
        label={`${text[number]}, ${where}`}
        rows={rows}
        header={text[number]}
        format={formatNumber}
        onOpen={onOpen}
      />
    </OpenedNumber>
  )
}

type DatesProps = Pick<Props, 'number' | 'above'> & {
  asked: { month: string; hostId?: string | undefined }
  where: string
}

function OpenDates({ number, asked: { month, hostId }, where, above }: DatesProps) {
  const input = { month, ...(hostId !== undefined && { hostId }) }
  const { data, error, refetch } = useQueryOf('monitoring.openDays', input)
  const places = data?.days.reduce((sum, day) => sum + day.places, 0) ?? 0
  return (
    <OpenedNumber
      title={text[number]}
      where={where}
      above={above}
      sum={
        data === undefined
          ? undefined
          : monitoring.sum(text.openDates(data.days.length), text.placeDaysOf(formatNumber(places)))
      }
    >
      {data ? (
        <table className="opened-rows" aria-label={`${text[number]}, ${where}`}>
          <thead>
            <tr>
              <th scope="col">{monitoring.date}</th>
              {hostId === undefined && (
                <th scope="col" className="number">
                  {text.open}
                </th>
              )}
              <th scope="col" className="number">
                {text.places}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.days.map((day) => (
              <tr key={day.date}>
                <th scope="row">{formatWeekdayDate(day.date)}</th>
                {hostId === undefined && <td className="number">{text.hostsOpen(day.hosts)}</td>}
                <td className="number">{day.places}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isInline />
      ) : (
        <LoadingRows rows={8} isDense />
      )}
    </OpenedNumber>
  )
}
