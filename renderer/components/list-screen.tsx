import type { LucideIcon } from 'lucide-react'
import { useCallback, useMemo, useRef, type ComponentType, type ReactNode } from 'react'
import { useListView, type ListName } from '../stores/list-view.ts'
import { Button } from './button.tsx'
import { DataTable, type TableHandle } from './data-table.tsx'
import { FilterChips } from './filter-chips.tsx'
import { EmptyState, ErrorState, LoadingRows } from './list-states.tsx'
import { Page } from './page.tsx'
import { SearchField } from './search-field.tsx'
import { Split } from './split.tsx'
import type { Column, Sort } from './table-types.ts'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { useFilteredRows } from './use-filtered-rows.ts'

/** The words of a list of records. */
type ListTexts = {
  title: string
  filter: string
  listLabel: string
  stateFilter: string
  evidence: string
  empty: string
  emptyDetail: string
  noMatch: string
  noMatchDetail: string
  clearFilter: string
  shown(shown: number, total: number): string
}

type Props<Row extends { id: string }, State extends string> = {
  /** Under which name the filter, order and selection are remembered while the window is open. */
  name: ListName
  texts: ListTexts
  icon: LucideIcon
  /** Undefined until it has been answered. */
  rows: readonly Row[] | undefined
  error: unknown
  onRetry: () => void
  columns: readonly Column<Row>[]
  /** Both must not change between renders unless their answers do. */
  textsOf: (row: Row) => readonly (string | undefined)[]
  isInState: (row: Row, state: State) => boolean
  /** The chips; the last one shows all. */
  states: readonly { key: State; label: string }[]
  firstState: State
  /** What the address says is in evidence. */
  chosenId: string | undefined
  onSelect: (id: string) => void
  onOpen: (id: string) => void
  evidence: ComponentType<{ id: string; onOpen: () => void }>
  /** The order before a head is pressed; by name unless told. */
  firstOrder?: Sort
  /** The way to the other screens of its group, above it. */
  views?: ReactNode
  /** What adds a record: above the list, and where an empty list says what to do. */
  actions?: ReactNode
}

const noRows: readonly never[] = []
const byName: Sort = { column: 'name', isDescending: false }

/** A list of records: instant filter and chips above, the list left, what is known of the chosen one right. */
export function ListScreen<Row extends { id: string }, State extends string>(props: Props<Row, State>) {
  const { texts, rows: all, states, isInState, columns, textsOf, onOpen, evidence: Evidence } = props
  const [view, change] = useListView(props.name)
  const state = states.find(({ key }) => key === view.state)?.key ?? props.firstState
  const sort = view.sort ?? props.firstOrder ?? byName
  const isShown = useCallback((row: Row) => isInState(row, state), [isInState, state])
  const rows = useFilteredRows({ rows: all ?? noRows, columns, sort, filter: view.filter, textsOf, isShown })
  const items = useMemo(() => rows.map((row) => ({ id: row.id, row })), [rows])
  const has = (id: string | undefined) => id !== undefined && rows.some((row) => row.id === id)
  const selectedId = [props.chosenId, view.selectedId].find(has) ?? rows[0]?.id

  const table = useRef<TableHandle>(null)
  const isReady = all !== undefined
  useFocusOnArrival(table, isReady)
  const select = (id: string) => {
    change({ selectedId: id })
    props.onSelect(id)
  }
  return (
    <Page title={texts.title}>
      {props.views}
      <div className="page-toolbar">
        <SearchField
          label={texts.filter}
          value={view.filter}
          onChange={(filter) => change({ filter })}
          onLeave={() => table.current?.focus()}
        />
        <FilterChips
          label={texts.stateFilter}
          chips={states}
          value={state}
          onChange={(chosen) => change({ state: chosen })}
        />
        <span className="spacer" />
        {all && <span className="small ink-3">{texts.shown(rows.length, all.length)}</span>}
        {all && all.length > 0 && props.actions}
      </div>
      <Split
        left={
          all === undefined || all.length === 0 || rows.length === 0 ? (
            <NoRows {...props} onClear={() => change({ filter: '', state: states.at(-1)?.key })} />
          ) : (
            <DataTable
              label={texts.listLabel}
              columns={columns}
              items={items}
              selectedId={selectedId}
              onSelect={select}
              onOpen={onOpen}
              sort={sort}
              onSort={(chosen) => change({ sort: chosen })}
              handle={table}
            />
          )
        }
        right={selectedId === undefined ? null : <Evidence id={selectedId} onOpen={() => onOpen(selectedId)} />}
        rightLabel={texts.evidence}
        rightWidth={[304, 440]}
      />
    </Page>
  )
}

type NoRowsProps = {
  texts: ListTexts
  icon: LucideIcon
  rows: readonly unknown[] | undefined
  error: unknown
  onRetry: () => void
  onClear: () => void
  actions?: ReactNode
}

/** Why there are no rows: not answered yet, refused, none at all, or none that the filter leaves over. */
function NoRows({ texts, icon, rows, error, onRetry, onClear, actions }: NoRowsProps) {
  if (rows === undefined)
    return error ? <ErrorState error={error} onRetry={onRetry} /> : <LoadingRows rows={18} hasHead />
  if (rows.length === 0) {
    return (
      <EmptyState icon={icon} title={texts.empty} actions={actions}>
        {texts.emptyDetail}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={icon} title={texts.noMatch} actions={<Button onClick={onClear}>{texts.clearFilter}</Button>}>
      {texts.noMatchDetail}
    </EmptyState>
  )
}
