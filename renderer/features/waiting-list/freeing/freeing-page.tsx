import { useNavigate, useSearch } from '@tanstack/react-router'
import { DoorOpen } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  FilterChips,
  LoadingRows,
  Page,
  Split,
  type TableHandle,
} from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { freeing as text } from '../../../i18n/nl/waiting-list/freeing.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { WaitingTabs } from '../waiting-tabs.tsx'
import { freeingColumns } from './freeing-columns.tsx'
import { FreeingEvidence } from './freeing-evidence.tsx'
import { byMonth, freeingRows, periodAhead } from './freeing-rows.ts'
import { monthsAhead, type FreeingSearch } from './freeing-search.ts'
import '../waiting-list.css'

const periods = monthsAhead.map((months) => ({ value: String(months), label: text.months(months) }))
const usual = 6
const chips = [
  { key: 'all', label: text.all },
  { key: 'past', label: text.matched },
] as const

/** Wat vrijkomt: places that come free in the coming months, by month, and who on the list fits there then. */
export function FreeingPage() {
  const { today } = useToday()
  return (
    <Page title={waitingWords.title}>
      <WaitingTabs />
      {today === undefined ? <LoadingRows rows={12} hasHead /> : <FreeingPlaces today={today} />}
    </Page>
  )
}

function FreeingPlaces({ today }: { today: string }) {
  const search = useSearch({ from: '/wachtlijst/vrij' })
  const navigate = useNavigate({ from: '/wachtlijst/vrij' })
  const go = (next: FreeingSearch) => void navigate({ search: next, replace: true })
  const { maanden = usual, toon, kies } = search
  const { year } = useToday()
  const { data, error, refetch } = useQueryOf('waitingMatches.freeing', periodAhead(today, maanden))
  const all = useMemo(() => data && freeingRows(data), [data])
  const rows = useMemo(() => (toon === 'past' ? all?.filter(({ requests }) => requests.length > 0) : all), [all, toon])
  const items = useMemo(() => byMonth(rows ?? []), [rows])
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table, items.length > 0)
  const chosen = rows?.find(({ id }) => id === kies) ?? rows?.[0]
  const open = (id: string) => {
    const row = rows?.find((one) => one.id === id)
    const [first] = row?.requests ?? []
    if (!row || !first) return
    void navigate({
      to: '/wachtlijst/$requestId',
      params: { requestId: first.id },
      search: { tab: 'plaatsen', bij: row.host.id, vanaf: row.date },
    })
  }
  return (
    <>
      <div className="page-toolbar">
        <Segments
          label={text.period}
          segments={periods}
          value={String(maanden)}
          onChange={(value) => go({ ...search, maanden: monthsAhead.find((months) => String(months) === value) })}
        />
        <FilterChips
          label={text.which}
          chips={chips}
          value={toon ?? 'all'}
          onChange={(value) => go({ ...search, toon: value === 'past' ? value : undefined })}
        />
        <span className="spacer" />
        {rows && <span className="small ink-3">{text.shown(rows.length)}</span>}
      </div>
      <Split
        left={
          rows && rows.length > 0 ? (
            <DataTable
              label={text.list}
              columns={freeingColumns}
              items={items}
              selectedId={chosen?.id}
              onSelect={(id) => go({ ...search, kies: id })}
              onOpen={open}
              handle={table}
            />
          ) : all && all.length > 0 ? (
            <EmptyState
              icon={DoorOpen}
              title={text.noMatch}
              actions={<Button onClick={() => go({ ...search, toon: undefined })}>{text.showAll}</Button>}
            >
              {text.noMatchDetail}
            </EmptyState>
          ) : all ? (
            <EmptyState icon={DoorOpen} title={text.empty}>
              {text.emptyDetail}
            </EmptyState>
          ) : error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : (
            <LoadingRows rows={14} hasHead />
          )
        }
        right={chosen && <FreeingEvidence row={chosen} year={year} />}
        rightLabel={text.panel}
        rightWidth={[320, 480]}
      />
    </>
  )
}
