import { useQueryOf } from '../../api/index.ts'
import { useDraftValue } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { HistoryList } from '../history/history-list.tsx'
import type { HostForm } from './edit/use-host-form.ts'
import type { HostFile } from './host-types.ts'

/** Geschiedenis: who changed what in a host's file, with children and members of the household by name. */
export function HostHistory({ host, form }: { host: HostFile; form: HostForm }) {
  const [household = []] = useDraftValue(form.at('household'))
  const { data: children = [] } = useQueryOf('children.list', {})
  const nameOf = (id: string) => {
    if (id === host.id) return nl.common.name(host)
    const person = children.find((child) => child.id === id) ?? household.find((member) => member.id === id)
    return person && nl.common.name(person)
  }
  return <HistoryList subject={`host:${host.id}`} nameOf={nameOf} />
}
