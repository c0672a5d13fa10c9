import { useNavigate, useSearch } from '@tanstack/react-router'
import { Baby } from 'lucide-react'
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
import { ChildEvidence } from './child-evidence.tsx'
import { childColumns } from './child-columns.tsx'
import type { ChildRow } from './child-types.ts'
import { childStates, childTexts, isChildInState, type ChildState } from './filter-children.ts'

const text = nl.children
const none: readonly ChildRow[] = []
const chips = childStates.map((key) => ({ key, label: text.states[key] }))

/** The list of children with its instant filter; the chosen one's care at the right. */
export function ChildrenPage() {
  const navigate = useNavigate({ from: '/kinderen' })
  const { kies } = useSearch({ from: '/kinderen' })
  const { data: children, error, refetch } = useQueryOf('children.list', {})
  const { today = '', year } = useToday()
  const table = useRef<TableHandle>(null)
  const [filter, setFilter] = useState('')
  const [state, setState] = useState<ChildState>('running')
  const [sort, setSort] = useState<Sort>({ column: 'name', isDescending: false })
  const columns = useMemo(() => childColumns(today, year), [today, year])
  const isShown = useCallback((child: ChildRow) => isChildInState(child, state), [state])
  const rows = useFilteredRows({ rows: children ?? none, columns, sort, filter, textsOf: childTexts, isShown })
  const items = useMemo(() => rows.map((row) => ({ id: row.id, row })), [rows])
  const selectedId = rows.some((row) => row.id === kies) ? kies : rows[0]?.id
  const isReady = children !== undefined
  useEffect(() => {
    if (isReady) table.current?.focus()
  }, [isReady])

  const select = (id: string) => void navigate({ search: { kies: id }, replace: true })
  const open = (id: string) => void navigate({ to: '/kinderen/$childId', params: { childId: id } })
  const list = error ? (
    <ErrorState error={error} onRetry={() => void refetch()} />
  ) : !children ? (
    <LoadingRows rows={18} hasHead />
  ) : children.length === 0 ? (
    <EmptyState icon={Baby} title={text.empty}>
      {text.emptyDetail}
    </EmptyState>
  ) : rows.length === 0 ? (
    <EmptyState
      icon={Baby}
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
        {children && <span className="small ink-3">{text.shown(rows.length, children.length)}</span>}
      </div>
      <Split
        left={list}
        right={selectedId === undefined ? null : <ChildEvidence childId={selectedId} onOpen={() => open(selectedId)} />}
        rightLabel={text.evidence}
        rightWidth={[304, 440]}
      />
    </Page>
  )
}
