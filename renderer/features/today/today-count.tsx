import { useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { page } from '../../i18n/nl/today/page.ts'
import { todayLines } from './model/today-lines.ts'

/** Open matters in the rail: everything on Vandaag that asks something. */
export function TodayCount() {
  // Asked by themselves: while somebody works they wait (api/late-queries.ts).
  const view = useQueryOf('today.view', {}).data
  const billing = useQueryOf('today.billing', {}, { enabled: view !== undefined }).data
  const count = useMemo(() => (view && billing ? todayLines(view, billing).count : 0), [view, billing])
  // A number that is still to grow would be a wrong one.
  if (count === 0) return null
  return (
    <span className="rail-count" title={page.count(count)}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{page.count(count)}</span>
    </span>
  )
}
