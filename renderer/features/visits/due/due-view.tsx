import { useHotkeys } from '@mantine/hooks'
import { Footprints } from 'lucide-react'
import { useDeferredValue, useMemo, useRef } from 'react'
import { Button, DataTable, EmptyState, matchesFilter, Split, type TableHandle } from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import type { DueHost } from '../visit-types.ts'
import type { VisitsSearch } from '../visits-search.ts'
import { dueColumns } from './due-columns.tsx'
import { DueEvidence } from './due-evidence.tsx'
import { useBeginVisit } from './use-begin-visit.ts'

type Props = {
  hosts: readonly DueHost[]
  total: number
  filter: string
  today: string
  year: number | undefined
  search: VisitsSearch
  onSearch: (change: VisitsSearch) => void
  onOpen: (visitId: string) => void
  onClear: () => void
}

/** All hosts, the most pressing first, and beside them why; Enter begins or opens the visit, P plans one. */
export function DueView({ hosts, total, filter, today, year, search, onSearch, onOpen, onClear }: Props) {
  const table = useRef<TableHandle>(null)
  const deferred = useDeferredValue(filter)
  const shown = useMemo(
    () => hosts.filter(({ host }) => matchesFilter(deferred, [nl.common.name(host), host.city])),
    [hosts, deferred],
  )
  const items = useMemo(() => shown.map((row) => ({ id: row.host.id, row })), [shown])
  const columns = useMemo(() => dueColumns(today, year), [today, year])
  const chosen = shown.find(({ host }) => host.id === search.kies) ?? shown[0]
  const { begin, isBusy, failure } = useBeginVisit(today, onOpen)
  useFocusOnArrival(table)
  const plan = () => chosen && onSearch({ kies: chosen.host.id, plan: true })
  useHotkeys([['p', plan]])
  const closePlan = () => {
    onSearch({ plan: undefined })
    table.current?.focus()
  }
  if (shown.length === 0)
    return (
      <EmptyState
        icon={Footprints}
        title={total === 0 ? text.empty : text.noMatch}
        actions={total === 0 ? undefined : <Button onClick={onClear}>{text.clear}</Button>}
      >
        {total === 0 ? text.emptyDetail : text.noMatchDetail}
      </EmptyState>
    )
  return (
    <Split
      left={
        <DataTable
          label={text.list}
          columns={columns}
          items={items}
          selectedId={chosen?.host.id}
          onSelect={(id) => onSearch({ kies: id, plan: undefined })}
          onOpen={(id) => {
            const row = shown.find(({ host }) => host.id === id)
            if (row) void begin(row)
          }}
          handle={table}
        />
      }
      right={
        chosen && (
          <DueEvidence
            key={chosen.host.id}
            row={chosen}
            today={today}
            year={year}
            isPlanning={search.plan === true}
            isBusy={isBusy}
            failure={failure}
            onBegin={() => void begin(chosen)}
            onPlan={plan}
            onPlanned={closePlan}
            onOpen={onOpen}
          />
        )
      }
      rightLabel={text.panel}
      rightWidth={[324, 440]}
    />
  )
}
