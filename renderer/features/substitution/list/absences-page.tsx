import { useHotkeys } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Repeat, UserRoundX } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  LoadingRows,
  Page,
  Split,
  type TableHandle,
} from '../../../components/index.ts'
import { screen as text } from '../../../i18n/nl/substitution/screen.ts'
import { HostStopsList } from '../../host-stops/host-stops-list.tsx'
import { absenceGroups } from '../model/absence-groups.ts'
import { ReportPanel } from '../report/report-panel.tsx'
import { newAbsence } from '../substitution-search.ts'
import type { AbsenceEntry } from '../substitution-types.ts'
import { absenceColumns, absenceItems } from './absence-columns.tsx'
import { AbsenceEvidence } from './absence-evidence.tsx'
import { BackToCall } from './back-to-call.tsx'
import './list.css'

/** Vervanging: who is away, how far the places are, and reporting an absence. */
export function AbsencesPage() {
  const { today, year } = useToday()
  const { data, error, refetch } = useQueryOf('substitution.absences', {})
  return (
    <Page title={text.title}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data && today !== undefined ? (
        <Absences absences={data} today={today} year={year} />
      ) : (
        <LoadingRows rows={12} hasHead />
      )}
    </Page>
  )
}

type Props = { absences: readonly AbsenceEntry[]; today: string; year: number | undefined }

function Absences({ absences, today, year }: Props) {
  const navigate = useNavigate({ from: '/vervanging' })
  const { kies } = useSearch({ from: '/vervanging' })
  const table = useRef<TableHandle>(null)
  const items = useMemo(() => absenceItems(absenceGroups(absences, today)), [absences, today])
  const columns = useMemo(() => absenceColumns(year), [year])
  const choose = (id: string | undefined) => void navigate({ search: { kies: id }, replace: true })
  const open = (closureId: string) => void navigate({ to: '/vervanging/$closureId', params: { closureId } })
  useHotkeys([['n', () => choose(newAbsence)]])
  const isNew = kies === newAbsence
  const chosen = absences.find(({ id }) => id === kies)
  const add = (
    <Button
      kind="primary"
      icon={<UserRoundX className="icon-small" aria-hidden />}
      shortcut="N"
      onClick={() => choose(newAbsence)}
    >
      {text.add}
    </Button>
  )
  return (
    <>
      <div className="page-toolbar">
        <span className="small ink-3">{text.total(absences.length)}</span>
        <span className="spacer" />
        {absences.length > 0 && add}
      </div>
      <Split
        left={
          <>
            {absences.length === 0 ? (
              <EmptyState icon={Repeat} title={text.empty} actions={add}>
                {text.emptyDetail}
              </EmptyState>
            ) : (
              <DataTable
                label={text.list}
                columns={columns}
                items={items}
                selectedId={chosen?.id}
                onSelect={choose}
                onOpen={open}
                handle={table}
              />
            )}
            <BackToCall year={year} />
            <HostStopsList />
          </>
        }
        right={
          isNew ? (
            <ReportPanel today={today} onSaved={open} />
          ) : chosen ? (
            <AbsenceEvidence entry={chosen} year={year} onOpen={() => open(chosen.id)} />
          ) : (
            <p className="absence-none ink-2">{text.choose}</p>
          )
        }
        rightLabel={isNew ? text.add : text.panel}
        rightWidth={[352, 440]}
      />
    </>
  )
}
