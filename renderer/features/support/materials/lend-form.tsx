import { Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { conditionsOut } from '../../../../shared/domain/exchange/support.ts'
import { useCommand, useQueryOf } from '../../../api/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, PersonPicker, Section } from '../../../components/index.ts'
import { materials } from '../../../i18n/nl/support/materials.ts'
import { nl } from '../../../i18n/nl.ts'
import { DayField } from '../../host-stops/day-field.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { ConditionChoice } from './condition-choice.tsx'
import { conditionOf } from './material-columns.tsx'
import type { MaterialEntry } from './material-types.ts'
import { useLoanUndo } from './use-loan-undo.ts'

const text = materials.lend

type Props = { entry: MaterialEntry; today: string; onDone: () => void }

/** Lends a material: to whom, from when until when, and in which state it goes. */
export function LendForm({ entry, today, onDone }: Props) {
  const hosts = useQueryOf('hosts.list', {}).data
  const lend = useCommand('loans.lend')
  const sayLent = useLoanUndo()
  const [hostId, setHostId] = useState<string>()
  const from = useTypedDate(today)
  const due = useTypedDate(undefined)
  const known = conditionOf(entry)
  const [condition, setCondition] = useState(conditionsOut.find((one) => one === known) ?? 'good')
  const [note, setNote] = useState('')
  const [isTried, setIsTried] = useState(false)
  const people = useMemo(
    () =>
      (hosts ?? [])
        .filter(({ endsOn }) => endsOn === undefined || endsOn >= today)
        .map((host) => ({ id: host.id, label: nl.common.name(host), detail: host.city })),
    [hosts, today],
  )
  const isDueEarly = due.iso !== undefined && from.iso !== undefined && due.iso < from.iso
  const submit = async () => {
    setIsTried(true)
    if (hostId === undefined || from.iso === undefined || due.isNoDate || isDueEarly) return
    const saved = await lend.run({
      materialId: entry.id,
      hostId,
      from: from.iso,
      conditionOut: condition,
      ...(due.iso !== undefined && { dueOn: due.iso }),
      ...(note.trim() !== '' && { note: note.trim() }),
    })
    if (!saved) return
    sayLent(text.done(entry.record.name, people.find(({ id }) => id === hostId)?.label ?? ''), saved)
    onDone()
  }
  return (
    <Section title={text.title}>
      <form
        className="support-form"
        aria-label={text.title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <PersonPicker
          className="support-wide"
          label={text.host}
          required
          people={people}
          value={hostId}
          onChange={setHostId}
          error={isTried && hostId === undefined && <FieldError>{text.noHost}</FieldError>}
        />
        <DayField label={text.from} day={from} isTried={isTried} />
        <DayField
          label={text.due}
          day={due}
          isTried={isTried}
          isOptional
          fault={isDueEarly ? text.dueBeforeFrom : undefined}
        />
        <ConditionChoice label={text.condition} conditions={conditionsOut} value={condition} onChange={setCondition} />
        <Textarea
          className="support-wide"
          label={text.note}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {lend.error && (
          <div className="support-wide">
            <ErrorState error={lend.error} isInline />
          </div>
        )}
        <div className="support-acts support-wide">
          <Button kind="primary" type="submit" isBusy={lend.isRunning}>
            {text.submit}
          </Button>
        </div>
      </form>
    </Section>
  )
}
