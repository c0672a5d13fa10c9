import { BookText, Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useQueryOf } from '../../../api/index.ts'
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
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { lettersPage } from '../../../i18n/nl/letters/page.ts'
import { regulationsText as text } from '../../../i18n/nl/letters/regulations.ts'
import { LetterViews } from '../letter-views.tsx'
import { regulationColumns } from './regulation-columns.tsx'
import { RegulationForm } from './regulation-form.tsx'
import { RegulationPanel } from './regulation-panel.tsx'
import '../letters.css'

/** Reglement: the versions of the huishoudelijk reglement, and which families took note of each (R54). */
export function RegulationsPage() {
  const { data, error, refetch } = useQueryOf('regulations.list', {})
  const [chosen, setChosen] = useState<string>()
  const [editing, setEditing] = useState<'new' | 'chosen'>()
  const columns = useMemo(() => regulationColumns(), [])
  const table = useRef<TableHandle>(null)
  useFocusOnArrival(table, data !== undefined)
  const add = (
    <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} onClick={() => setEditing('new')}>
      {text.add}
    </Button>
  )
  const shown = data?.find(({ version }) => version === chosen) ?? data?.find(({ isInForce }) => isInForce) ?? data?.[0]
  const close = (version?: string) => {
    if (version !== undefined) setChosen(version)
    setEditing(undefined)
    table.current?.focus()
  }
  return (
    <Page title={lettersPage.title}>
      <LetterViews />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={6} hasHead />
      ) : data.length === 0 && editing === undefined ? (
        <EmptyState icon={BookText} title={text.empty} actions={add}>
          {text.emptyDetail}
        </EmptyState>
      ) : (
        <>
          <div className="page-toolbar">
            <p className="small ink-2">{text.source}</p>
            <span className="spacer" />
            {add}
          </div>
          <Split
            left={
              <DataTable
                label={text.list}
                columns={columns}
                items={data.map((row) => ({ id: row.version, row }))}
                selectedId={shown?.version}
                onSelect={(version) => {
                  setEditing(undefined)
                  setChosen(version)
                }}
                handle={table}
              />
            }
            right={
              editing ? (
                <RegulationForm
                  key={editing}
                  regulation={editing === 'chosen' ? shown : undefined}
                  onSaved={close}
                  onClose={() => close()}
                />
              ) : (
                shown && <RegulationPanel key={shown.version} regulation={shown} onEdit={() => setEditing('chosen')} />
              )
            }
            rightLabel={text.panel}
            rightWidth={[512, 640]}
          />
        </>
      )}
    </Page>
  )
}
