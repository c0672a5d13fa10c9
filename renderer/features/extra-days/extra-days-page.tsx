import { useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarPlus, Plus } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { extraDayStatuses, type ExtraDayStatus } from '../../../shared/domain/exchange/document.ts'
import { useQueryOf, useToday } from '../../api/index.ts'
import {
  Button,
  DataTable,
  ErrorState,
  LoadingRows,
  Page,
  PanelList,
  type TableHandle,
} from '../../components/index.ts'
import { useFocusOnArrival } from '../../components/use-focus-on-arrival.ts'
import { extraDays as text } from '../../i18n/nl/extra-days.ts'
import { nl } from '../../i18n/nl.ts'
import { AttendanceTabs } from '../attendance/attendance-tabs.tsx'
import { extraDayColumns, extraDayItems } from './extra-day-columns.tsx'
import { ExtraDayEvidence } from './extra-day-evidence.tsx'
import type { ExtraDayEntry } from './extra-day-types.ts'
import { newRequest } from './extra-days-search.ts'
import { orderDays } from './model/order-days.ts'
import './extra-days.css'

const yearBack = 366
const yearsAhead = 2 * 366

/** Extra dagen: what families ask beside their plan, whether it fits, and what to tell them (R48, R51). */
export function ExtraDaysPage() {
  const { today } = useToday()
  const { data, error, refetch } = useQueryOf('extraDays.list', periodAround(today), { enabled: today !== undefined })
  return (
    <Page title={nl.frame.attendance}>
      <AttendanceTabs />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data && today !== undefined ? (
        <ExtraDays days={data} today={today} />
      ) : (
        <LoadingRows rows={18} hasHead />
      )}
    </Page>
  )
}

function periodAround(today = '2000-01-01') {
  const day = parseDate(today)
  return { from: formatDate(day - yearBack), until: formatDate(day + yearsAhead) }
}

function ExtraDays({ days, today }: { days: readonly ExtraDayEntry[]; today: string }) {
  const navigate = useNavigate({ from: '/aanwezigheden/extra' })
  const { kies, overeenkomst } = useSearch({ from: '/aanwezigheden/extra' })
  const { year } = useToday()
  const [filter, setFilter] = useState('')
  const [status, setStatus] = useState<ExtraDayStatus | 'all'>('all')
  const deferred = useDeferredValue(filter)
  const ordered = useMemo(() => orderDays(days, { status, filter: deferred }, today), [days, status, deferred, today])
  const items = useMemo(() => extraDayItems(ordered), [ordered])
  const columns = useMemo(() => extraDayColumns(today, year), [today, year])
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  const evidence = useRef<HTMLDivElement>(null)
  const shown = ordered.coming.length + ordered.past.length
  const choose = (chosen: string | undefined) =>
    void navigate({ search: { kies: chosen, overeenkomst: undefined }, replace: true })
  // What waits for a decision is shown at once; later the choice is hers, also of nothing.
  useEffect(() => {
    const first = ordered.coming.find(({ record }) => record.status === 'asked') ?? ordered.coming[0]
    if (kies === undefined && first) choose(first.id)
    // Only when the screen opens: afterwards somebody chooses.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const add = (
    <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} onClick={() => choose(newRequest)}>
      {text.add}
    </Button>
  )
  const countOf = (key: ExtraDayStatus | 'all') =>
    key === 'all' ? days.length : days.filter(({ record }) => record.status === key).length
  const chips = ([...extraDayStatuses, 'all'] as const).map((key) => ({
    key,
    label: text.chip(text.statuses[key], countOf(key)),
  }))
  return (
    <PanelList
      texts={{ ...text, chips: text.statusFilter }}
      icon={CalendarPlus}
      total={days.length}
      shown={shown}
      shownText={text.shown(shown)}
      filter={filter}
      onFilter={setFilter}
      onLeaveFilter={() => table.current?.focus()}
      chips={chips}
      chip={status}
      onChip={setStatus}
      onClear={() => {
        setFilter('')
        setStatus('all')
      }}
      actions={add}
      table={
        <DataTable
          label={text.listLabel}
          columns={columns}
          items={items}
          selectedId={days.find(({ id }) => id === kies)?.id}
          onSelect={choose}
          onOpen={() => evidence.current?.querySelector<HTMLElement>('input, button')?.focus()}
          handle={table}
        />
      }
      panel={
        <div className="extra-evidence" ref={evidence}>
          <ExtraDayEvidence
            days={days}
            chosen={kies}
            agreementId={overeenkomst}
            today={today}
            onChoose={choose}
            onDone={() => table.current?.focus()}
          />
        </div>
      }
      panelWidth={[440, 600]}
    />
  )
}
