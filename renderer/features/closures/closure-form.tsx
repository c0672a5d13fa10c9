import { useEffect, useEffectEvent, useRef } from 'react'
import type { ClosureRecord } from '../../../shared/domain/exchange/document.ts'
import { useCommand } from '../../api/index.ts'
import { Button, ErrorState, RecordForm, useDraftValue, useRecordForm } from '../../components/index.ts'
import { useDraftStore } from '../../components/form/draft-store.ts'
import { closures } from '../../i18n/nl/closures.ts'
import { ClosureConflicts } from './closure-conflicts.tsx'
import { ClosureFields } from './closure-fields.tsx'
import type { ClosableHost } from './closure-types.ts'
import { closedName, closureSpan } from './closure-words.ts'

const text = closures.form

/** What a form begins with: a stored closure, or what is known beforehand of a new one. */
export type ClosureStart =
  | { record: ClosureRecord; version: number }
  | { record: Partial<ClosureRecord>; version: undefined }

type Props = {
  /** Of the stored closure, or the word for a new one. */
  id: string
  start: ClosureStart
  hosts: readonly ClosableHost[]
  year: number
  onSaved: (id: string, record: ClosureRecord | undefined) => void
  onRemoved: (record: ClosureRecord) => void
}

/** The form of one closure, with what it meets below its fields. */
export function ClosureForm({ id, start, hosts, year, onSaved, onRemoved }: Props) {
  const isNew = start.version === undefined
  const panel = useRef<HTMLDivElement>(null)
  const sent = useRef<ClosureRecord>(undefined)
  const name = closedName(hosts.find((host) => host.id === start.record.hostId))
  const form = useRecordForm({
    kind: 'closures',
    id,
    title: isNew ? text.newLabel : text.draft(name, spanOf(start.record, year)),
    stored: start,
    command: 'closures.save',
    input: (given) => {
      sent.current = given.record
      return given
    },
    onSaved: (answer) => onSaved(answer.id, sent.current),
  })
  const [hostId] = useDraftValue<string | null>(form.at('hostId'))
  const [from] = useDraftValue(form.at('from'))
  const [until] = useDraftValue(form.at('until'))
  const begin = useEffectEvent(() => panel.current && focusFirstField(panel.current, hostId !== undefined))
  // A new closure is begun at once; a stored one is only shown.
  useEffect(() => {
    if (isNew && form.isOpen) begin()
  }, [isNew, form.isOpen])
  if (!form.isOpen) return null
  return (
    <div className="closure-panel" ref={panel}>
      <RecordForm
        form={form}
        label={isNew ? text.newLabel : text.label(name)}
        {...(start.record.hostId && { subject: `host:${start.record.hostId}` })}
      >
        <ClosureFields form={form} hosts={hosts} title={isNew ? text.newLabel : text.storedTitle} />
        {form.refusal && <ErrorState error={form.refusal} isInline />}
        <ClosureConflicts
          dates={
            hostId === undefined || from === undefined || until === undefined ? undefined : { hostId, from, until }
          }
          exceptId={isNew ? undefined : id}
          hosts={hosts}
          year={year}
        />
        {start.version !== undefined && (
          <RemoveButton
            id={id}
            version={start.version}
            onRemoved={() => {
              // What was typed in it is of no use any more.
              useDraftStore.getState().drop(form.key)
              onRemoved(start.record)
            }}
          />
        )}
      </RecordForm>
    </div>
  )
}

function spanOf({ from, until }: Partial<ClosureRecord>, year: number): string {
  return from === undefined || until === undefined ? '' : closureSpan({ from, until }, year)
}

type RemoveProps = { id: string; version: number; onRemoved: () => void }

/** Takes the stored closure away; it can be put back from the panel that comes. */
function RemoveButton({ id, version, onRemoved }: RemoveProps) {
  const remove = useCommand('closures.remove')
  const press = async () => {
    if (await remove.run({ id, version })) onRemoved()
  }
  return (
    <div className="closure-remove">
      {remove.failure && <ErrorState error={remove.failure} isInline />}
      <Button kind="danger" isBusy={remove.isRunning} onClick={() => void press()}>
        {text.remove}
      </Button>
    </div>
  )
}

/** Puts the focus on the first date, or on the host while she is not known. */
export function focusFirstField(panel: HTMLElement, isHostKnown = true): void {
  panel.querySelector<HTMLElement>(isHostKnown ? '[data-first-date] input' : '[data-who] input')?.focus()
}
