import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows } from '../../../components/index.ts'
import { formatNumber } from '../../../format/money.ts'
import { childDays as text } from '../../../i18n/nl/monitoring/child-days.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { SheetLink } from '../../attendance/sheet-link.tsx'
import { partsAt, placeAbove, valueAt, type Place } from '../model/host-months.ts'
import { whereOf } from '../model/where.ts'
import { Calculation } from '../panel/calculation.tsx'
import { DayRows } from '../panel/day-rows.tsx'
import { How } from '../panel/how.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { PartRows } from '../panel/part-rows.tsx'
import {
  childDaysNumbers,
  countIn,
  percentColumnOf,
  type ChildDaysNumber,
  type ChildDaysView,
} from './child-days-rows.ts'

type Props = {
  view: ChildDaysView
  number: ChildDaysNumber | undefined
  place: Place
  rowsAreHosts: boolean
  onOpen: (number: ChildDaysNumber, place: Place) => void
}

/** The child-days of the number that is opened: by month, by host, and of a host's month one by one. */
export function ChildDaysPanel({ view, number, place, rowsAreHosts, onOpen }: Props) {
  if (number === undefined) return <How title={text.howTitle} rules={text.how} />
  const { month, hostId } = place
  const up = placeAbove(place, rowsAreHosts)
  const above = up && { words: whereOf(up, view.year, view.hosts), onGo: () => onOpen(number, up) }
  const where = whereOf(place, view.year, view.hosts)
  const title = text.names[number]
  const column = percentColumnOf(number)
  if (month !== undefined && hostId !== undefined && column !== undefined)
    return (
      <BilledDays
        key={`${number} ${month} ${hostId}`}
        asked={{ hostId, month, of: column }}
        title={title}
        where={where}
        year={view.year}
        above={above}
      />
    )
  const total = valueAt(view.hosts, countIn(number), place)
  return (
    <OpenedNumber title={title} where={where} sum={monitoring.childDays(total)} above={above}>
      {month !== undefined && hostId !== undefined ? (
        <Calculation
          label={`${title}, ${where}`}
          lines={childDaysNumbers
            .filter((one) => one !== 'total' && one !== 'unanswered')
            .map((one) => ({ one, count: valueAt(view.hosts, countIn(one), place) }))
            .filter(({ count }) => count > 0)
            .map(({ one, count }) => ({
              words: text.names[one],
              value: formatNumber(count),
              onOpen: () => onOpen(one, place),
            }))}
          total={{ words: monitoring.total, value: formatNumber(total) }}
        />
      ) : (
        <PartRows
          label={`${title}, ${where}`}
          rows={partsAt(view.hosts, countIn(number), place) ?? []}
          header={monitoring.titles.childDays}
          format={formatNumber}
          onOpen={(next) => onOpen(number, next)}
        />
      )}
    </OpenedNumber>
  )
}

type DaysProps = {
  asked: { hostId: string; month: string; of: 40 | 60 | 100 | 160 | 'unanswered' }
  title: string
  where: string
  year: number
  above: { words: string; onGo: () => void } | undefined
}

function BilledDays({ asked, title, where, year, above }: DaysProps) {
  const { data, error, refetch } = useQueryOf('monitoring.billedDays', asked)
  return (
    <OpenedNumber title={title} where={where} above={above} sum={data && monitoring.childDays(data.days.length)}>
      {data ? (
        <>
          <DayRows
            label={`${title}, ${where}`}
            year={year}
            weightHeader={text.percent}
            kindHeader={text.kind}
            rows={data.days.map(({ date, child, minutes, percent, kind }) => ({
              date,
              child,
              minutes,
              weight: String(percent),
              kind: asked.of === 'unanswered' ? text.notAnswered : text.kinds[kind],
            }))}
          />
          <p className="opened-source">
            <SheetLink month={asked.month} hostId={asked.hostId}>
              {monitoring.sheet}
            </SheetLink>
          </p>
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isInline />
      ) : (
        <LoadingRows rows={8} isDense />
      )}
    </OpenedNumber>
  )
}
