import { useHotkeys } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { MessageSquareWarning, ShieldAlert } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useToday } from '../../api/index.ts'
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
} from '../../components/index.ts'
import { useFocusOnArrival } from '../../components/use-focus-on-arrival.ts'
import { nl } from '../../i18n/nl.ts'
import { register as text } from '../../i18n/nl/incidents/register.ts'
import { VisitTabs } from '../visits/visit-tabs.tsx'
import { caseColumns, caseItems } from './case-columns.tsx'
import { CaseEvidence } from './case-evidence.tsx'
import { filterOf, wordOf } from './case-search.ts'
import type { Register } from './incident-types.ts'
import { caseFilters, caseRows, type CaseRow } from './model/case-rows.ts'
import { useRegister } from './use-register.ts'
import './incidents.css'

const chips = caseFilters.map((key) => ({ key, label: text.chips[key] }))

/** Incidenten en klachten: the register, the most pressing first, with what is to be done about each. */
export function RegisterPage() {
  const { register, now, error, retry } = useRegister()
  return (
    <Page title={nl.frame.visits}>
      <VisitTabs />
      {error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : register && now !== undefined ? (
        <Cases register={register} now={now} />
      ) : (
        <LoadingRows rows={12} hasHead />
      )}
    </Page>
  )
}

function Cases({ register, now }: { register: Register; now: string }) {
  const navigate = useNavigate({ from: '/huisbezoeken/incidenten' })
  const { toon, kies } = useSearch({ from: '/huisbezoeken/incidenten' })
  const { year } = useToday()
  const filter = filterOf(toon)
  const groups = useMemo(() => caseRows(register, filter), [register, filter])
  const items = useMemo(() => caseItems(groups), [groups])
  // Words of a clock change by the minute, not by the second.
  const minute = now.slice(0, 16)
  const columns = useMemo(() => caseColumns(year, minute), [year, minute])
  const rows = groups.flatMap((group) => group.rows)
  const all = [...register.incidents, ...register.complaints]
  const chosen = rows.find(({ id }) => id === kies) ?? rows[0]
  const newIncident = () => void navigate({ to: '/huisbezoeken/incidenten/nieuw' })
  const newComplaint = () => void navigate({ to: '/huisbezoeken/klachten/nieuw' })
  const open = (row: CaseRow | undefined) => {
    if (row?.of === 'incident')
      void navigate({ to: '/huisbezoeken/incidenten/$incidentId', params: { incidentId: row.id } })
    if (row?.of === 'complaint')
      void navigate({ to: '/huisbezoeken/klachten/$complaintId', params: { complaintId: row.id } })
  }
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table)
  useHotkeys([
    ['i', newIncident],
    ['k', newComplaint],
  ])
  const actions = (
    <>
      <Button icon={<MessageSquareWarning className="icon-small" aria-hidden />} shortcut="K" onClick={newComplaint}>
        {text.addComplaint}
      </Button>
      <Button
        kind="primary"
        icon={<ShieldAlert className="icon-small" aria-hidden />}
        shortcut="I"
        onClick={newIncident}
      >
        {text.addIncident}
      </Button>
    </>
  )
  if (all.length === 0) {
    return (
      <EmptyState icon={ShieldAlert} title={text.empty} actions={actions}>
        {text.emptyDetail}
      </EmptyState>
    )
  }
  return (
    <>
      <div className="page-toolbar">
        <FilterChips
          label={text.filter}
          chips={chips}
          value={filter}
          onChange={(key) => void navigate({ search: { toon: wordOf(key), kies }, replace: true })}
        />
        <span className="small ink-3">
          {text.total(all.filter(({ closedOn }) => closedOn === undefined).length, all.length)}
        </span>
        <span className="spacer" />
        {actions}
      </div>
      <Split
        left={
          rows.length === 0 ? (
            <p className="case-none ink-2">{text.noMatch}</p>
          ) : (
            <DataTable
              label={text.list}
              columns={columns}
              items={items}
              selectedId={chosen?.id}
              onSelect={(id) => void navigate({ search: { toon, kies: id }, replace: true })}
              onOpen={(id) => open(rows.find((row) => row.id === id))}
              handle={table}
            />
          )
        }
        right={
          chosen ? (
            <CaseEvidence row={chosen} now={now} onOpen={() => open(chosen)} />
          ) : (
            <p className="case-none ink-2">{text.choose}</p>
          )
        }
        rightLabel={text.panel}
        rightWidth={[336, 440]}
      />
    </>
  )
}
