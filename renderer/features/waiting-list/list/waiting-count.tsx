import { useQueryOf } from '../../../api/index.ts'
import { waitingList } from '../../../i18n/nl/waiting-list/list.ts'

/** Open matters of Wachtlijst in the rail: requests that have no place and no offer. */
export function WaitingCount() {
  const requests = useQueryOf('waitingList.list', {}).data?.requests
  const count = requests?.filter(({ status }) => status === 'open').length ?? 0
  if (count === 0) return null
  return (
    <span className="rail-count" title={waitingList.rail(count)}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{waitingList.rail(count)}</span>
    </span>
  )
}
