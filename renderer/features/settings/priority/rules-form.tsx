import { Textarea, TextInput } from '@mantine/core'
import { useRef, useState, type SubmitEvent } from 'react'
import type { PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { useCommand } from '../../../api/index.ts'
import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { priorityRules as text } from '../../../i18n/nl/waiting-list/rules.ts'
import { draftsOf, stepsOf, type StepDraft } from './step-drafts.ts'
import { StepList } from './step-list.tsx'
import { TrialSection } from './trial-section.tsx'

type Props = {
  /** What the new rules begin with. */
  like: readonly PriorityStep[]
  standard: readonly PriorityStep[]
  today: string
  onDone: (id?: string) => void
}

const newKey = () => crypto.randomUUID()

/** A new set of rules from a date on, tried against the waiting list before it is kept. */
export function RulesForm({ like, standard, today, onDone }: Props) {
  const { run, isRunning, failure } = useCommand('priorityRules.add')
  const [drafts, setDrafts] = useState<readonly StepDraft[]>(() => draftsOf(like, newKey))
  const [from, setFrom] = useState(formatDay(today))
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const date = useRef<HTMLInputElement>(null)
  const day = parseFormDate(from)
  const steps = stepsOf(drafts)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (day === undefined) date.current?.focus()
    if (day === undefined || steps === undefined || isRunning) return
    const words = reason.trim()
    const added = await run({ from: day, steps, ...(words !== '' && { reason: words }) })
    if (added) onDone(added.id)
  }
  return (
    <>
      <Section
        title={text.newTitle}
        note={<Button onClick={() => setDrafts(draftsOf(standard, newKey))}>{text.toStandard}</Button>}
      >
        <form className="rules-form" aria-label={text.newTitle} noValidate onSubmit={(event) => void submit(event)}>
          <TextInput
            ref={date}
            className="rules-from"
            label={text.from}
            description={text.fromHint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            placeholder={nl.form.dateHint}
            required
            autoComplete="off"
            // The panel opens to be typed in.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={from}
            error={isTried && day === undefined && <FieldError>{text.needsFrom}</FieldError>}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <div>
            <h3 className="rules-title">{text.steps}</h3>
            <p className="small ink-3">{text.keys}</p>
            <StepList steps={drafts} isTried={isTried} onChange={setDrafts} />
            <p className="small ink-2">{text.last}</p>
          </div>
          <Textarea
            label={text.why}
            description={text.whyHint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            autosize
            minRows={2}
            maxRows={8}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {failure && <ErrorState error={failure} isInline />}
          <div className="dialog-actions">
            <Button
              kind="primary"
              type="submit"
              isBusy={isRunning}
              reason={steps !== undefined ? undefined : drafts.length === 0 ? text.faults['no-steps'] : text.notReady}
            >
              {text.save}
            </Button>
            <Button onClick={() => onDone()}>{nl.common.cancel}</Button>
          </div>
        </form>
      </Section>
      <TrialSection steps={steps} />
    </>
  )
}
