import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CallError } from '../../../shared/contract/errors.ts'
import type { ClosureRecord } from '../../../shared/domain/exchange/document.ts'
import { useCommand } from '../../api/index.ts'
import { Button, ErrorState, RecordForm, useDraftValue, useRecordForm } from '../../components/index.ts'
import { useDraftStore } from '../../components/form/draft-store.ts'
import { closures } from '../../i18n/nl/closures.ts'
import { ClosureConflicts } from './closure-conflicts.tsx'
import { ClosureFields } from './closure-fields.tsx'
import type { ClosableHost } from './closure-types.ts'
import { closedName, closureSpan } from './closure-words.ts'
import { outlivingOf } from './outliving-of.ts'
import { PlacesOutliveDialog } from './places-outlive-dialog.tsx'
import { SubstitutionLink } from './substitution-link.tsx'

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
  const [putAside, setPutAside] = useState<CallError>()
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
        {!isNew && start.record.hostId && (
          <p className="closure-substitution">
            <SubstitutionLink closureId={id} className="closure-link" />
          </p>
        )}
        {form.refusal && (outlivingOf(form.refusal) === undefined || form.refusal === putAside) && (
          <ErrorState error={form.refusal} isInline />
        )}
        <PlacesOutliveDialog
          refusal={form.refusal === putAside ? undefined : form.refusal}
          hosts={hosts}
          isBusy={form.isSaving}
          onConfirm={() => form.save({ cancelPlaces: true })}
          onClose={() => setPutAside(form.refusal)}
        />
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
            hosts={hosts}
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

type RemoveProps = { id: string; version: number; hosts: readonly ClosableHost[]; onRemoved: () => void }

/** Takes the stored closure away, after a word about places that lapse with it; it can be put back from the panel that comes. */
function RemoveButton({ id, version, hosts, onRemoved }: RemoveProps) {
  const remove = useCommand('closures.remove')
  const [putAside, setPutAside] = useState<CallError>()
  const press = async (cancelPlaces?: true) => {
    if (await remove.run({ id, version, ...(cancelPlaces && { cancelPlaces }) })) onRemoved()
  }
  const refusal = remove.error === putAside ? undefined : remove.error
  return (
    <div className="closure-remove">
      {refusal && outlivingOf(refusal) === undefined && <ErrorState error={refusal} isInline />}
      <PlacesOutliveDialog
        refusal={refusal}
        hosts={hosts}
        isBusy={remove.isRunning}
        onConfirm={() => void press(true)}
        onClose={() => setPutAside(refusal)}
      />
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
