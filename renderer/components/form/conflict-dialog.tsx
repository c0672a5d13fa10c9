import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { changeForm, useDraftStore } from './draft-store.ts'
import { chooseSides, putOffConflict } from './model/form-saving.ts'
import type { Conflict } from './model/form-state.ts'
import type { Clash, Side } from './model/merge-records.ts'
import type { RecordForm } from './use-record-form.ts'
import { describeValue } from './words/describe-value.ts'
import { placeLabel } from './words/field-label.ts'

const text = nl.form.conflict

type Props = { form: RecordForm<unknown, never>; subject?: string | undefined }

/** Both values of everything that two people changed at once, side by side; theirs stands unless mine is chosen. */
export function ConflictDialog({ form, subject }: Props) {
  const conflict = useDraftStore((store) => store.entries[form.key]?.form.conflict)
  return (
    <Modal
      opened={conflict !== undefined}
      onClose={() => changeForm(form.key, putOffConflict)}
      title={text.title}
      size={760}
    >
      {conflict && <Choices form={form} conflict={conflict} subject={subject} />}
    </Modal>
  )
}

function Choices({ form, conflict, subject }: Props & { conflict: Conflict }) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  const theirs = useLastChange(subject)
  const keep = () => {
    changeForm(form.key, (state) => chooseSides(state, chosen))
    form.save()
  }
  return (
    <div className="stack">
      <p className="ink-2">{text.intro(conflict.clashes.length)}</p>
      <table className="plain-table conflict-table">
        <thead>
          <tr>
            <th scope="col">{text.field}</th>
            <th scope="col">{text.mine}</th>
            <th scope="col">{theirs === undefined ? text.theirs : text.theirsOf(theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {conflict.clashes.map((clash) => (
            <ClashRow
              key={clash.path}
              clash={clash}
              label={placeLabel(clash.path, conflict.theirs.record)}
              side={chosen.get(clash.path) ?? 'theirs'}
              onChoose={(side) => setChosen(new Map(chosen).set(clash.path, side))}
            />
          ))}
        </tbody>
      </table>
      <div className="form-dialog-actions">
        <Button kind="primary" onClick={keep} data-autofocus>
          {text.save}
        </Button>
        <Button onClick={() => changeForm(form.key, putOffConflict)}>{text.later}</Button>
      </div>
    </div>
  )
}

type RowProps = { clash: Clash; label: string; side: Side; onChoose: (side: Side) => void }

function ClashRow({ clash, label, side, onChoose }: RowProps) {
  const { path, base } = clash
  return (
    <tr>
      <th scope="row">
        {label}
        <span className="small ink-3 conflict-base">{`${text.was}: ${describeValue(path, base)}`}</span>
      </th>
      {(['mine', 'theirs'] as const).map((option) => (
        <td key={option}>
          <label className="conflict-option">
            <input
              type="radio"
              name={path}
              checked={side === option}
              onChange={() => onChoose(option)}
              aria-label={`${label}, ${text[option]}: ${describeValue(path, clash[option])}`}
            />
            <span>{clash[option] === undefined ? text.removed : describeValue(path, clash[option])}</span>
          </label>
        </td>
      ))}
    </tr>
  )
}

/** Who changed a file last, and when; undefined while that is not known. */
function useLastChange(subject: string | undefined): string | undefined {
  const { year } = useToday()
  const { data } = useQueryOf('history.list', { subject: subject ?? '', limit: 1 }, { enabled: subject !== undefined })
  const last = data?.[0]
  return last && text.who(last.actor, formatMoment(last.at, year))
}
