import { CalendarX } from 'lucide-react'
import { Link, Navigate } from '@tanstack/react-router'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { addMonths, monthOf } from '../../../shared/domain/calendar/period.ts'
import { useQueryOf, useToday } from '../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, MonthTurn, Page } from '../../components/index.ts'
import { sheet as text } from '../../i18n/nl/sheet.ts'
import { AttendanceTabs } from './attendance-tabs.tsx'
import { SheetScreen } from './sheet/sheet-screen.tsx'
import { useSheetAddress } from './sheet/use-sheet-address.ts'

/** *Aanwezigheden*: the month sheet of a host. */
export function AttendancePage() {
  const { month, hostId, goTo } = useSheetAddress()
  const { today } = useToday()
  return (
    <Page
      title={text.title}
      beside={
        month !== undefined &&
        hostId !== undefined && <MonthTurn month={month} onTurn={(next) => goTo({ month: next, hostId })} />
      }
    >
      <AttendanceTabs />
      {today === undefined ? (
        <LoadingRows rows={9} hasHead />
      ) : month !== undefined && hostId !== undefined ? (
        <SheetScreen month={month} hostId={hostId} today={today} />
      ) : (
        <FirstSheet month={month ?? monthToFill(today)} />
      )}
    </Page>
  )
}

/** The month that is being filled in: last month during the first days of a month, when its sheets come in, else this one. */
function monthToFill(today: string): string {
  const month = monthOf(parseDate(today))
  return Number(formatDate(parseDate(today)).slice(8)) <= lastDayOfSheets ? addMonths(month, -1) : month
}

const lastDayOfSheets = 10

/** To the sheet of the first host who serves. */
function FirstSheet({ month }: { month: string }) {
  const hosts = useQueryOf('hosts.list', {})
  if (hosts.error) return <ErrorState error={hosts.error} onRetry={() => void hosts.refetch()} />
  if (!hosts.data) return <LoadingRows rows={9} hasHead />
  const first = hosts.data.toSorted(
    (a, b) => a.lastName.localeCompare(b.lastName, 'nl') || a.firstName.localeCompare(b.firstName, 'nl'),
  )[0]
  if (first) return <Navigate to="/aanwezigheden/$month/$hostId" params={{ month, hostId: first.id }} replace />
  return (
    <EmptyState
      icon={CalendarX}
      title={text.empty.noHosts}
      actions={<Link to="/onthaalouders/nieuw">{text.empty.newHost}</Link>}
    >
      {text.empty.noHostsDetail}
    </EmptyState>
  )
}
