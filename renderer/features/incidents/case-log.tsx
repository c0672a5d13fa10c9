import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { HandlingStep } from '../../../shared/domain/exchange/incidents.ts'
import { useToday } from '../../api/index.ts'
import { FieldError } from '../../components/form/use-field.tsx'
import { Button, ErrorState, Section } from '../../components/index.ts'
import { formatWeekdayDate } from '../../format/date.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import { DayField } from '../host-stops/day-field.tsx'
import { useTypedDate } from '../hosts/acts/use-typed-date.ts'

type Props = {
  /** How many there are; what they say comes along once it is asked for. */
  count: number
  steps: readonly HandlingStep[] | undefined
  isClosed: boolean
  isBusy: boolean
  failure: Error | undefined
  /** Settles with whether it was kept. */
  onAdd: (on: string, words: string) => Promise<boolean>
}

/** The log of a case: what was done and said, by date; a line can be added without seeing the others. */
export function CaseLog({ count, steps, isClosed, isBusy, failure, onAdd }: Props) {
  const { today, year } = useToday()
  return (
    <Section title={text.log}>
      {count === 0 && <p className="ink-2">{text.logEmpty}</p>}
      {count > 0 && steps === undefined && <p className="ink-2">{text.logHidden(count)}</p>}
      {steps && (
        <ol className="case-log">
          {steps.map((step) => (
            <li key={step.id}>
              <span className="small ink-2">
                {formatWeekdayDate(step.on, year)} · {text.by(step.by)}
              </span>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      )}
      {!isClosed && today !== undefined && <AddStep today={today} isBusy={isBusy} failure={failure} onAdd={onAdd} />}
    </Section>
  )
}

function AddStep({ today, isBusy, failure, onAdd }: Pick<Props, 'isBusy' | 'failure' | 'onAdd'> & { today: string }) {
  const on = useTypedDate(today)
  const [words, setWords] = useState('')
  const [isTried, setIsTried] = useState(false)
  const submit = async () => {
    setIsTried(true)
    if (on.iso === undefined || words.trim() === '' || isBusy) return
    if (!(await onAdd(on.iso, words.trim()))) return
    setWords('')
    setIsTried(false)
  }
  return (
    <form
      className="case-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Textarea
        label={text.step}
        placeholder={text.stepPlaceholder}
        autosize
        minRows={2}
        maxRows={8}
        value={words}
        error={isTried && words.trim() === '' && <FieldError>{text.noStep}</FieldError>}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) void submit()
        }}
      />
      <div className="case-step-acts">
        <DayField label={text.stepOn} day={on} isTried={isTried} />
        <Button type="submit" isBusy={isBusy}>
          {text.addStep}
        </Button>
      </div>
      {failure && <ErrorState error={failure} isInline />}
    </form>
  )
}
