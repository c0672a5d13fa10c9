import { Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  ErrorState,
  LoadingRows,
  Section,
  Split,
  type TableHandle,
} from '../../../components/index.ts'
import { absenceReasons as text } from '../../../i18n/nl/absence-reasons.ts'
import { reasonColumns } from './reason-columns.tsx'
import { ReasonForm } from './reason-form.tsx'
import { ReasonPanel } from './reason-panel.tsx'
import './reasons.css'

/** The reasons of absence (R69): what each means for the bill and for the report, and from when. */
export function ReasonsTab() {
  const { data, error, refetch } = useQueryOf('absenceReasons.list', {})
  const { today } = useToday()
  const [chosenId, setChosenId] = useState('illness')
  const [isAdding, setIsAdding] = useState(false)
  const table = useRef<TableHandle>(null)
  const items = useMemo(() => (data ?? []).map((entry) => ({ id: entry.id, row: entry })), [data])
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || today === undefined) return <LoadingRows rows={6} hasHead />
  const chosen = data.find(({ id }) => id === chosenId) ?? data[0]
  const close = (id?: string) => {
    if (id !== undefined) setChosenId(id)
    setIsAdding(false)
    table.current?.focus()
  }
  return (
    <>
      <div className="page-toolbar">
        <p className="small ink-2 reasons-intro">{text.intro}</p>
        <span className="spacer" />
        <Button
          kind="primary"
          icon={<Plus className="icon-small" aria-hidden />}
          onClick={() => setIsAdding(true)}
          aria-expanded={isAdding}
        >
          {text.add}
        </Button>
      </div>
      <Split
        left={
          <DataTable
            label={text.listLabel}
            columns={reasonColumns}
            items={items}
            selectedId={isAdding ? undefined : chosen?.id}
            onSelect={(id) => {
              setIsAdding(false)
              setChosenId(id)
            }}
            handle={table}
          />
        }
        right={
          isAdding ? (
            <Section title={text.form.newTitle}>
              <ReasonForm reasons={data} today={today} onDone={close} />
            </Section>
          ) : (
            chosen && <ReasonPanel key={chosen.id} entry={chosen} reasons={data} today={today} />
          )
        }
        rightLabel={text.panel}
        rightWidth={[400, 480]}
      />
    </>
  )
}
