import { useQueryOf } from '../../../api/index.ts'
import { due } from '../../../i18n/nl/visits/due.ts'
import { isPressing } from './model/due-state.ts'

/** Open matters of Huisbezoeken in the rail: hosts whose visit is too late, or with whom something agreed is. */
export function VisitsCount() {
  // Asked by itself: while a visit is typed it waits (api/late-queries.ts).
  const hosts = useQueryOf('homeVisits.due', {}).data
  const count = hosts?.filter(isPressing).length ?? 0
  if (count === 0) return null
  return (
    <span className="rail-count" title={due.rail(count)}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{due.rail(count)}</span>
    </span>
  )
}
