import { OctagonAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { page } from '../../i18n/nl/today/page.ts'
import { todayLines } from './model/today-lines.ts'

/** Open matters in the rail: everything on Vandaag that asks something; in red with its sign while children are without a place today. */
export function TodayCount() {
  // Asked by themselves: while somebody works they wait (api/late-queries.ts).
  const view = useQueryOf('today.view', {}).data
  const billing = useQueryOf('today.billing', {}, { enabled: view !== undefined }).data
  const lines = useMemo(() => view && todayLines(view, billing), [view, billing])
  // A number that is still to grow would be a wrong one.
  if (!lines || !billing || lines.count === 0) return null
  const isToday = (lines.pressing?.openToday ?? 0) > 0
  const words = page.count(lines.count)
  return (
    <span className={`rail-count${isToday ? ' rail-count-today' : ''}`} title={words}>
      {isToday && <OctagonAlert className="icon-small" aria-hidden />} <span aria-hidden>{lines.count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
