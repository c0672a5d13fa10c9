import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { useQueryOf, useToday } from '../../../api/index.ts'
import {
  Button,
  DataTable,
  ErrorState,
  LoadingRows,
  Note,
  Section,
  Split,
  Tag,
  type Column,
  type TableHandle,
} from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { checklist as text } from '../../../i18n/nl/visits/checklist.ts'
import { ChecklistForm } from './checklist-form.tsx'
import './checklist.css'

type Version = OutputOf<'visitTemplates.list'>[number]

/** The checklists of visits (R163): each from a date on; one that a visit was made with is copied, not changed. */
export function ChecklistTab() {
  const { data, error, refetch } = useQueryOf('visitTemplates.list', {})
  const { today } = useToday()
  const [chosenId, setChosenId] = useState<string>()
  const [editing, setEditing] = useState<'copy' | 'own'>()
  const table = useRef<TableHandle>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || today === undefined) return <LoadingRows rows={6} hasHead />
  const chosen = data.find(({ id }) => id === chosenId) ?? data.find(({ isInForce }) => isInForce) ?? data[0]
  const close = (id?: string) => {
    if (id !== undefined) setChosenId(id)
    setEditing(undefined)
    table.current?.focus()
  }
  return (
    <>
      <div className="page-toolbar">
        <p className="small ink-2 checklist-intro">{text.intro}</p>
        <span className="spacer" />
        <Button kind="primary" icon={<Plus className="icon-small" aria-hidden />} onClick={() => setEditing('copy')}>
          {text.add}
        </Button>
      </div>
      <Split
        left={
          <DataTable
            label={text.list}
            columns={columnsOn(today)}
            items={data.map((row) => ({ id: row.id, row }))}
            selectedId={chosen?.id}
            onSelect={(id) => {
              setEditing(undefined)
              setChosenId(id)
            }}
            handle={table}
          />
        }
        right={
          chosen &&
          (editing ? (
            <ChecklistForm
              key={`${editing} ${chosen.id}`}
              version={chosen}
              isCopy={editing === 'copy'}
              onDone={close}
            />
          ) : (
            <ChecklistView version={chosen} onEdit={setEditing} />
          ))
        }
        rightLabel={text.panel}
        rightWidth={[512, 720]}
      />
    </>
  )
}

function columnsOn(today: string): Column<Version>[] {
  return [
    { id: 'from', header: text.columns.from, cell: ({ record, isBuiltIn }) => fromWords(record.from, isBuiltIn) },
    { id: 'points', header: text.columns.points, width: 72, align: 'right', cell: ({ record }) => record.items.length },
    { id: 'visits', header: text.columns.visits, width: 80, align: 'right', cell: ({ visits }) => visits },
    {
      id: 'state',
      header: text.columns.state,
      width: 112,
      cell: ({ isInForce, record }) =>
        isInForce ? <Tag meaning="accent">{text.inForce}</Tag> : record.from > today ? <Tag>{text.coming}</Tag> : null,
    },
  ]
}

/** Since when a checklist holds; that of the program always did. */
function fromWords(from: string, isBuiltIn: boolean): string {
  return isBuiltIn ? text.builtIn : formatDay(from)
}

type ViewProps = { version: Version; onEdit: (editing: 'copy' | 'own') => void }

/** A checklist as it is, and whether it can still be changed. */
function ChecklistView({ version: { record, isBuiltIn, visits }, onEdit }: ViewProps) {
  const isLocked = isBuiltIn || visits > 0
  return (
    <Section
      title={text.editTitle(isBuiltIn ? text.always : formatDay(record.from))}
      note={<Button onClick={() => onEdit(isLocked ? 'copy' : 'own')}>{isLocked ? text.copy : text.edit}</Button>}
    >
      {isLocked && (
        <Note meaning="neutral" fact={isBuiltIn ? text.lockedBuiltIn : text.lockedBy(visits)}>
          {text.lockedDetail}
        </Note>
      )}
      {[...Map.groupBy(record.items, ({ section }) => section)].map(([section, items]) => (
        <div key={section} className="checklist-part">
          <h3>{section}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
