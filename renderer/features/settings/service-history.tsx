import { useQueryOf } from '../../api/index.ts'
import { nl } from '../../i18n/nl.ts'
import { HistoryList } from '../history/history-list.tsx'

/** Geschiedenis of everything, with hosts, children and contract holders by name. */
export function ServiceHistory() {
  const { data: hosts = [] } = useQueryOf('hosts.list', {})
  const { data: children = [] } = useQueryOf('children.list', {})
  const { data: contractHolders = [] } = useQueryOf('contractHolders.list', {})
  const names = new Map(
    [...hosts, ...children, ...contractHolders].map((person) => [person.id, nl.common.name(person)]),
  )
  return (
    <div className="scroll">
      <HistoryList subject="service" nameOf={(id) => names.get(id)} />
    </div>
  )
}
