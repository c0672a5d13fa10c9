import { useNavigate, useSearch } from '@tanstack/react-router'
import { addMonths } from '../../../shared/domain/calendar/period.ts'
import { useQueryOf, useToday } from '../../api/index.ts'
import { ErrorState, LoadingRows, MonthTurn, Page } from '../../components/index.ts'
import { formatMonth } from '../../format/date.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { useStatusNote } from '../../stores/status-note.ts'
import { MonthForms } from './month-forms.tsx'

/** *Aangiften*: the FO-SU-05 of a month, a form per location; last month unless another is asked for. */
export function ReportsPage() {
  const navigate = useNavigate({ from: '/aangiften' })
  const { maand, kies } = useSearch({ from: '/aangiften' })
  const { today } = useToday()
  const due = today === undefined ? undefined : addMonths(today.slice(0, 7), -1)
  const month = maand ?? due
  const asked = useQueryOf('foSu05.preview', { month: month ?? '2000-01' }, { enabled: month !== undefined })
  useStatusNote(month === undefined || !asked.data ? undefined : reports.status(formatMonth(month)))
  const goTo = (next: string) => void navigate({ search: { maand: next === due ? undefined : next, kies } })
  return (
    <Page title={reports.title} beside={month !== undefined && <MonthTurn month={month} onTurn={goTo} />}>
      {asked.data ? (
        <MonthForms
          report={asked.data}
          chosenId={kies}
          onSelect={(id) => void navigate({ search: { maand, kies: id }, replace: true })}
        />
      ) : asked.error ? (
        <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <LoadingRows rows={12} hasHead />
      )}
    </Page>
  )
}
