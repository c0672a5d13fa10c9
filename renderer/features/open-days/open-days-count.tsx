import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { useQueryOf, useToday } from '../../api/index.ts'
import { openDays } from '../../i18n/nl/open-days.ts'

/** Open matters of Aanwezigheden in the rail: the days that are over and that nobody answered for. */
export function OpenDaysCount() {
  const { today } = useToday()
  return today === undefined ? null : <CountUntil today={today} />
}

function CountUntil({ today }: { today: string }) {
  // Asked by itself and not with the list: while somebody types it waits (api/late-queries.ts).
  const count = useQueryOf('attendance.openCount', { until: formatDate(parseDate(today) - 1) }).data?.count ?? 0
  if (count === 0) return null
  return (
    <span className="rail-count" title={openDays.count(count)}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{openDays.count(count)}</span>
    </span>
  )
}
