import { CalendarDays } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { DataTable, EmptyState, matchesFilter, type TableHandle } from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import type { AgendaVisit } from '../visit-types.ts'
import { agendaColumns, agendaItems } from './agenda-columns.tsx'
import { agendaGroups } from './model/agenda-groups.ts'

type Props = {
  visits: readonly AgendaVisit[]
  filter: string
  today: string
  year: number | undefined
  onOpen: (visitId: string) => void
}

/** What is planned, by week; Enter opens the sheet. */
export function AgendaView({ visits, filter, today, year, onOpen }: Props) {
  const [selectedId, setSelectedId] = useState<string>()
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const items = useMemo(
    () =>
      agendaItems(
        agendaGroups(
          visits.filter(({ host, visitor }) => matchesFilter(filter, [nl.common.name(host), host.city, visitor])),
          today,
        ),
      ),
    [visits, filter, today],
  )
  const columns = useMemo(() => agendaColumns(year), [year])
  if (items.length === 0)
    return (
      <EmptyState icon={CalendarDays} title={text.emptyAgenda}>
        {text.emptyAgendaDetail}
      </EmptyState>
    )
  const first = items.find((item) => 'row' in item)?.id
  return (
    <DataTable
      label={text.agendaList}
      columns={columns}
      items={items}
      selectedId={items.some(({ id }) => id === selectedId) ? selectedId : first}
      onSelect={setSelectedId}
      onOpen={onOpen}
      handle={table}
    />
  )
}
