import { House } from 'lucide-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  FilterChips,
  LoadingRows,
  Page,
  SearchField,
  Split,
  useFilteredRows,
  type Sort,
  type TableHandle,
} from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { hostStates, hostTexts, isHostInState, type HostState } from './filter-hosts.ts'
import { hostColumns } from './host-columns.tsx'
import { HostEvidence } from './host-evidence.tsx'
import type { HostRow } from './host-types.ts'
import { useAverageLimit } from './use-average-limit.ts'

const text = nl.hosts
const none: readonly HostRow[] = []
const chips = hostStates.map((key) => ({ key, label: text.states[key] }))

/** The list of hosts with its instant filter; the chosen one's capacity at the right. */
export function HostsPage() {
  const navigate = useNavigate({ from: '/onthaalouders' })
  const { kies } = useSearch({ from: '/onthaalouders' })
  const { data: hosts, error, refetch } = useQueryOf('hosts.list', {})
  const { today = '', year } = useToday()
  const averageLimit = useAverageLimit()
  const table = useRef<TableHandle>(null)
  const [filter, setFilter] = useState('')
  const [state, setState] = useState<HostState>('active')
  const [sort, setSort] = useState<Sort>({ column: 'name', isDescending: false })
  const columns = useMemo(() => hostColumns(today, year, averageLimit), [today, year, averageLimit])
  const isShown = useCallback((host: HostRow) => isHostInState(host, state, today), [state, today])
  const rows = useFilteredRows({ rows: hosts ?? none, columns, sort, filter, textsOf: hostTexts, isShown })
  const items = useMemo(() => rows.map((row) => ({ id: row.id, row })), [rows])
  const selectedId = rows.some((row) => row.id === kies) ? kies : rows[0]?.id
  const isReady = hosts !== undefined
  useEffect(() => {
    if (isReady) table.current?.focus()
  }, [isReady])

  const select = (id: string) => void navigate({ search: { kies: id }, replace: true })
  const open = (id: string) => void navigate({ to: '/onthaalouders/$hostId', params: { hostId: id } })
  const list = error ? (
    <ErrorState error={error} onRetry={() => void refetch()} />
  ) : !hosts ? (
    <LoadingRows rows={14} hasHead />
  ) : hosts.length === 0 ? (
    <EmptyState icon={House} title={text.empty}>
      {text.emptyDetail}
    </EmptyState>
  ) : rows.length === 0 ? (
    <EmptyState
      icon={House}
      title={text.noMatch}
      actions={
        <Button
          onClick={() => {
            setFilter('')
            setState('all')
          }}
        >
          {text.clearFilter}
        </Button>
      }
    >
      {text.noMatchDetail}
    </EmptyState>
  ) : (
    <DataTable
      label={text.listLabel}
      columns={columns}
      items={items}
      selectedId={selectedId}
      onSelect={select}
      onOpen={open}
      sort={sort}
      onSort={setSort}
      handle={table}
    />
  )
  return (
    <Page title={text.title}>
      <div className="page-toolbar">
        <SearchField label={text.filter} value={filter} onChange={setFilter} onLeave={() => table.current?.focus()} />
        <FilterChips label={text.stateFilter} chips={chips} value={state} onChange={setState} />
        <span className="spacer" />
        {hosts && <span className="small ink-3">{text.shown(rows.length, hosts.length)}</span>}
      </div>
      <Split
        left={list}
        right={selectedId === undefined ? null : <HostEvidence hostId={selectedId} onOpen={() => open(selectedId)} />}
        rightLabel={text.evidence}
        rightWidth={[304, 440]}
      />
    </Page>
  )
}
