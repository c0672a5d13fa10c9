import { FileUp } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { DataTable, EmptyState, Split, type TableHandle } from '../../components/index.ts'
import { formatMonth } from '../../format/date.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { FormEvidence } from './form-evidence.tsx'
import { formColumns, formTotals } from './form-columns.tsx'
import type { Report } from './report-types.ts'
import { WriteBar } from './write-bar.tsx'
import { WrittenNote } from './written-note.tsx'
import './reports.css'

type Props = { report: Report; chosenId: string | undefined; onSelect: (hostId: string) => void }

/** The locations of a month with their forms, the chosen one's in evidence, and the button that writes what is ready. */
export function MonthForms({ report, chosenId, onSelect }: Props) {
  const { month } = report
  // By name, as hosts stand everywhere else; the form's own order is that of the file numbers.
  const locations = useMemo(
    () =>
      report.locations.toSorted(
        (a, b) => a.lastName.localeCompare(b.lastName, 'nl') || a.firstName.localeCompare(b.firstName, 'nl'),
      ),
    [report.locations],
  )
  const items = useMemo(() => locations.map((form) => ({ id: form.hostId, row: form })), [locations])
  const selected =
    locations.find(({ hostId }) => hostId === chosenId) ??
    locations.find(({ state }) => state === 'blocked') ??
    locations[0]
  const table = useRef<TableHandle>(null)
  useEffect(() => table.current?.focus(), [])
  if (locations.length === 0)
    return (
      <EmptyState icon={FileUp} title={reports.empty(formatMonth(month))}>
        {reports.emptyDetail}
      </EmptyState>
    )
  return (
    <>
      <WriteBar report={report} />
      <WrittenNote report={report} />
      <Split
        left={
          <>
            <DataTable
              label={reports.list(formatMonth(month))}
              columns={formColumns}
              items={items}
              selectedId={selected?.hostId}
              onSelect={onSelect}
              footer={formTotals(locations)}
              handle={table}
            />
            <div className="report-source small">
              <p className="ink-2">{reports.mail(report.emailAddress)}</p>
              <p className="ink-3">{reports.source}</p>
            </div>
          </>
        }
        right={selected && <FormEvidence key={selected.hostId} report={report} form={selected} />}
        rightLabel={reports.evidence}
        rightWidth={[512, 640]}
      />
    </>
  )
}
