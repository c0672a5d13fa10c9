import { useNavigate, useSearch } from '@tanstack/react-router'
import { House } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useQueryOf } from '../../api/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  LoadingRows,
  Page,
  SearchField,
  Split,
  type TableHandle,
} from '../../components/index.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { nl } from '../../i18n/nl.ts'
import { AttendanceTabs } from '../attendance/attendance-tabs.tsx'
import { deviationColumns, deviationItems, rowsOf, shownRows, totalOf } from './deviation-columns.tsx'
import type { Report } from './deviation-types.ts'
import { Evidence } from './evidence.tsx'
import { WeeksNavigation } from './weeks-navigation.tsx'
import { weeksUntil } from './model/weeks-until.ts'
import './deviations.css'

/** Afwijkingen: planned against real of every host, and above them the children whose plan is no longer right. */
export function DeviationsPage() {
  const { tot } = useSearch({ from: '/aanwezigheden/afwijkingen' })
  const navigate = useNavigate({ from: '/aanwezigheden/afwijkingen' })
  const { data, error, refetch } = useQueryOf('attendance.deviations', tot === undefined ? {} : weeksUntil(tot), {
    keepPrevious: true,
  })
  return (
    <Page
      title={nl.frame.attendance}
      beside={
        data && (
          <WeeksNavigation report={data} until={tot} onTurn={(until) => void navigate({ search: { tot: until } })} />
        )
      }
    >
      <AttendanceTabs />
      {data ? (
        <Deviations report={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={18} hasHead />
      )}
    </Page>
  )
}

function Deviations({ report }: { report: Report }) {
  const navigate = useNavigate({ from: '/aanwezigheden/afwijkingen' })
  const { tot, kind, host } = useSearch({ from: '/aanwezigheden/afwijkingen' })
  const [filter, setFilter] = useState('')
  const deferred = useDeferredValue(filter)
  const table = useRef<TableHandle>(null)
  // Once: a report of other weeks leaves the focus on the button that asked for it.
  useEffect(() => table.current?.focus(), [])
  const all = useMemo(() => rowsOf(report), [report])
  const rows = useMemo(() => shownRows(all, deferred), [all, deferred])
  const items = useMemo(() => deviationItems(rows), [rows])
  // A child that was chosen from a host's list stays with that host in the list at the left.
  const asked = host === undefined ? (kind === undefined ? undefined : `kind:${kind}`) : `host:${host}`
  const selected = all.find(({ id }) => id === asked) ?? rows[0]
  const select = (id: string) => {
    const isChild = id.startsWith('kind:')
    const own = id.slice('kind:'.length)
    void navigate({ search: { tot, kind: isChild ? own : undefined, host: isChild ? undefined : own }, replace: true })
  }
  return (
    <>
      <div className="page-toolbar">
        <SearchField label={text.filter} value={filter} onChange={setFilter} onLeave={() => table.current?.focus()} />
        <span className="spacer" />
        <span className="small ink-3">
          {text.shown(rows.filter((row) => row.kind === 'host').length, report.hosts.length)}
        </span>
      </div>
      <Split
        rightLabel={text.panel}
        rightWidth={[500, 620]}
        left={
          report.hosts.length === 0 ? (
            <EmptyState icon={House} title={text.empty}>
              {text.emptyDetail}
            </EmptyState>
          ) : rows.length === 0 ? (
            <EmptyState
              icon={House}
              title={text.noMatch}
              actions={<Button onClick={() => setFilter('')}>{text.clearFilter}</Button>}
            >
              {text.noMatchDetail}
            </EmptyState>
          ) : (
            <DataTable
              label={text.listLabel}
              columns={deviationColumns}
              items={items}
              selectedId={selected?.id}
              onSelect={select}
              footer={totalOf(rows)}
              handle={table}
            />
          )
        }
        right={
          selected && (
            <Evidence
              key={selected.id}
              row={selected}
              report={report}
              childId={selected.kind === 'host' ? kind : undefined}
              onChild={(childId) =>
                void navigate({ search: { tot, kind: childId, host: selected.id.slice('host:'.length) } })
              }
            />
          )
        }
      />
    </>
  )
}
