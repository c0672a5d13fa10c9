import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { complaintOutcomes } from '../../../shared/domain/exchange/incidents.ts'
import { useCommand, useToday } from '../../api/index.ts'
import { isReason, shortestReason } from '../../components/form/model/reason.ts'
import { FieldError } from '../../components/form/use-field.tsx'
import { Button, ErrorState, Note } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import { tasks as taskWords } from '../../i18n/nl/incidents/tasks.ts'
import { caseWords } from '../../i18n/nl/incidents/words.ts'
import { DayField } from '../host-stops/day-field.tsx'
import { useTypedDate } from '../hosts/acts/use-typed-date.ts'
import type { ComplaintEntry, IncidentEntry } from './incident-types.ts'

/** A case that can be closed. */
export type ClosableCase = { of: 'incident'; entry: IncidentEntry } | { of: 'complaint'; entry: ComplaintEntry }

/** Closes a case: when, how it ended, and why where something was not done. */
export function CloseForm({ onDone, ...props }: ClosableCase & { onDone: () => void }) {
  const { of, entry } = props
  const { today } = useToday()
  const closeIncident = useCommand('incidents.close')
  const closeComplaint = useCommand('complaints.close')
  const closedOn = useTypedDate(today)
  const [outcome, setOutcome] = useState('')
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const open = props.entry.tasks.map(({ kind }) => kind).filter((kind) => !kind.startsWith('close-'))
  const result = complaintOutcomes.find((one) => one === outcome)
  const lacksReason = open.length > 0 && !isReason(reason)
  const lacksOutcome = of === 'complaint' && result === undefined
  const { isRunning, failure } = of === 'incident' ? closeIncident : closeComplaint
  const submit = async () => {
    setIsTried(true)
    if (closedOn.iso === undefined || lacksReason || lacksOutcome || isRunning) return
    const { id, version } = entry
    const given = { id, version, closedOn: closedOn.iso, ...(open.length > 0 && { reason: reason.trim() }) }
    const closed =
      of === 'incident'
        ? await closeIncident.run({ ...given, ...(outcome.trim() !== '' && { outcome: outcome.trim() }) })
        : result && (await closeComplaint.run({ ...given, outcome: result }))
    if (closed) onDone()
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {open.length > 0 && (
        <Note meaning="attention" fact={text.stillOpen}>
          {open.map((kind) => taskWords.short[kind]).join(', ')}
        </Note>
      )}
      <DayField label={text.closeOn} day={closedOn} isTried={isTried} />
      {of === 'complaint' ? (
        <Select
          label={text.complaintOutcome}
          required
          data={complaintOutcomes.map((value) => ({ value, label: caseWords.outcomes[value] }))}
          value={result ?? null}
          onChange={(value) => setOutcome(value ?? '')}
          error={isTried && lacksOutcome && <FieldError>{text.noOutcome}</FieldError>}
          placeholder={nl.form.pick}
          data-autofocus
          withScrollArea={false}
          classNames={{ dropdown: 'field-dropdown', option: 'field-option' }}
        />
      ) : (
        <Textarea
          label={text.outcome}
          description={text.outcomeHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autosize
          minRows={3}
          maxRows={12}
          value={outcome}
          data-autofocus
          onChange={(event) => setOutcome(event.currentTarget.value)}
        />
      )}
      {open.length > 0 && (
        <Textarea
          label={text.reason}
          required
          autosize
          minRows={2}
          value={reason}
          error={isTried && lacksReason && <FieldError>{nl.form.reason.tooShort(shortestReason)}</FieldError>}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {failure && <ErrorState error={failure} isInline />}
      <div className="form-dialog-actions">
        <Button kind="primary" type="submit" isBusy={isRunning}>
          {text.close}
        </Button>
        <Button onClick={onDone}>{nl.common.cancel}</Button>
      </div>
    </form>
  )
}
