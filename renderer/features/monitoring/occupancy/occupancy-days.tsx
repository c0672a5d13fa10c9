import type { ReactNode } from 'react'
import type { InputOf } from '../../../../shared/contract/index.ts'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows } from '../../../components/index.ts'
import { formatHalfDays } from '../../../format/time.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { SheetLink } from '../../attendance/sheet-link.tsx'
import { DayRows } from '../panel/day-rows.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { formatDays } from './occupancy-rows.ts'

type Props = {
  asked: InputOf<'monitoring.occupancyDays'>
  title: string
  where: string
  year: number
  above: { words: string; onGo: () => void } | undefined
  /** What the days are of the places, above their rows. */
  children: ReactNode
}

/** The child-days of one number of a host's month. */
export function OccupancyDays({ asked, title, where, year, above, children }: Props) {
  const { data, error, refetch } = useQueryOf('monitoring.occupancyDays', asked)
  const days = data?.days
  const total = days?.reduce((sum, { halfDays }) => sum + halfDays, 0) ?? 0
  return (
    <OpenedNumber
      title={title}
      where={where}
      above={above}
      sum={
        days === undefined
          ? undefined
          : monitoring.sum(monitoring.childDays(days.length), monitoring.days(formatDays(total)))
      }
    >
      {days ? (
        <>
          {children}
          <DayRows
            label={`${title}, ${where}`}
            year={year}
            weightHeader={monitoring.weight}
            rows={days.map(({ date, child, minutes, halfDays }) => ({
              date,
              child,
              minutes,
              weight: formatHalfDays(halfDays),
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
