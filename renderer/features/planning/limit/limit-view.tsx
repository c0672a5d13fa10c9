import { Link } from '@tanstack/react-router'
import { ArrowLeft, CalendarCheck } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  DataTable,
  EmptyState,
  ErrorState,
  LoadingRows,
  Page,
  Split,
  type Sort,
  type TableHandle,
} from '../../../components/index.ts'
import { useToday } from '../../../api/index.ts'
import { sortRows } from '../../../components/sort-rows.ts'
import { formatDay } from '../../../format/date.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { LimitChange } from '../planning-types.ts'
import { usePlanningAddress } from '../use-planning-address.ts'
import { limitColumns } from './limit-columns.tsx'
import { LimitEvidence } from './limit-evidence.tsx'
import { useLimitChange } from './use-limit-change.ts'
import './limit.css'

const text = planning.limit

/** Every host who will be over once the legal maximum changes, when, and by which plans (R1). */
export function LimitView() {
  const { data, error, refetch } = useLimitChange()
  const { date } = usePlanningAddress()
  return (
    <Page title={planning.board.title}>
      <div className="page-toolbar">
        <Link to="/planning" search={{ van: date }} className="limit-back">
          <ArrowLeft className="icon-small" aria-hidden /> {text.back}
        </Link>
        {data?.change && <b>{text.title(formatDay(data.change.date), data.change.after)}</b>}
        {data?.change && (
          <span className="small ink-2">
            {text.intro(data.change.before, data.change.after, formatDay(data.change.until))}
          </span>
        )}
        <span className="spacer" />
        {data && data.hosts.length > 0 && <span className="small ink-3 nowrap">{text.count(data.hosts.length)}</span>}
      </div>
      {data ? (
        <LimitList answer={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={14} hasHead />
      )}
    </Page>
  )
}

function LimitList({ answer: { change, hosts } }: { answer: LimitChange }) {
  const { year } = useToday()
  const { limitHostId, go } = usePlanningAddress()
  const [sort, setSort] = useState<Sort>({ column: 'peak', isDescending: true })
  const columns = useMemo(() => limitColumns(year), [year])
  const rows = useMemo(() => sortRows(hosts, columns, sort), [hosts, columns, sort])
  const items = useMemo(() => rows.map((row) => ({ id: row.id, row })), [rows])
  const chosen = hosts.find(({ id }) => id === limitHostId) ?? rows[0]
  const table = useRef<TableHandle>(null)
  useEffect(() => table.current?.focus(), [])
  if (!change) {
    return (
      <EmptyState icon={CalendarCheck} title={text.noChange}>
        {text.noChangeDetail}
      </EmptyState>
    )
  }
  if (!chosen) {
    return (
      <EmptyState icon={CalendarCheck} title={text.nobody}>
        {text.nobodyDetail(formatDay(change.date))}
      </EmptyState>
    )
  }
  return (
    <Split
      left={
        <DataTable
          label={text.listLabel}
          columns={columns}
          items={items}
          selectedId={chosen.id}
          onSelect={(huis) => go({ huis }, true)}
          sort={sort}
          onSort={setSort}
          handle={table}
        />
      }
      right={<LimitEvidence host={chosen} year={year} />}
      rightLabel={text.evidence}
      rightWidth={[396, 480]}
    />
  )
}
