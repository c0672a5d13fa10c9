import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Tag, type Column } from '../../components/index.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { nl } from '../../i18n/nl.ts'
import { daysIn } from './model/form-sums.ts'
import type { LocationForm } from './report-types.ts'

const { columns: heads, columnTitles: titles } = reports

/** The columns of the list of locations. */
export const formColumns: readonly Column<LocationForm>[] = [
  {
    id: 'location',
    header: heads.location,
    cell: (form) => <span className="medium">{nl.common.name(form)}</span>,
  },
  {
    id: 'openingDays',
    header: (
      <abbr className="report-abbr" title={titles.openingDays}>
        {heads.openingDays}
      </abbr>
    ),
    width: 64,
    align: 'right',
    cell: (form) => form.openingDays,
  },
  {
    id: 'present',
    header: heads.present,
    width: 74,
    align: 'right',
    cell: (form) => count(daysIn(form.lines, 'present')),
  },
  {
    id: 'justified',
    header: (
      <abbr className="report-abbr" title={titles.justified}>
        {heads.justified}
      </abbr>
    ),
    width: 74,
    align: 'right',
    cell: (form) => count(daysIn(form.lines, 'justified')),
  },
  {
    id: 'unjustified',
    header: (
      <abbr className="report-abbr" title={titles.unjustified}>
        {heads.unjustified}
      </abbr>
    ),
    width: 74,
    align: 'right',
    cell: (form) => count(daysIn(form.lines, 'unjustified')),
  },
  { id: 'state', header: heads.state, width: 132, cell: (form) => <FormState form={form} /> },
]

/** Whether a form is ready, and what there is to do about it. */
export function FormState({ form }: { form: LocationForm }) {
  const blocking = form.problems.filter(({ severity }) => severity === 'blocks').length
  if (form.state === 'blocked') return <Tag meaning="breach">{reports.problemCount(blocking)}</Tag>
  if (form.state === 'nothing') return <Tag>{reports.nothing}</Tag>
  if (form.problems.length === 0) return <Tag meaning="ok">{reports.ready}</Tag>
  const toCheck = reports.toCheck(form.problems.length)
  return (
    <span className="report-state" title={toCheck}>
      <Tag meaning="ok">{reports.ready}</Tag>
      <TriangleAlert className="icon-small att" aria-hidden />
      <span aria-label={toCheck} role="img">
        {form.problems.length}
      </span>
    </span>
  )
}

/** The sums below the list. */
export function formTotals(forms: readonly LocationForm[]): Record<string, ReactNode> {
  const lines = forms.flatMap((form) => form.lines)
  return {
    location: reports.total,
    present: daysIn(lines, 'present'),
    justified: daysIn(lines, 'justified'),
    unjustified: daysIn(lines, 'unjustified'),
  }
}

function count(days: number): ReactNode {
  return days === 0 ? <span className="ink-3">0</span> : days
}
