import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { useCommand } from '../../../api/index.ts'
import { parseNearDate } from '../../../components/form/model/parse-near-date.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { parseTypedTime } from '../../../format/parse.ts'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { ChoiceRow } from '../fields/choice-row.tsx'
import type { DueHost } from '../visit-types.ts'

type Props = { row: DueHost; today: string; onDone: () => void }

/** Puts a visit in the agenda: the day, perhaps the hour, announced or not, and who goes. */
export function PlanForm({ row, today, onDone }: Props) {
  const plan = useCommand('homeVisits.plan')
  const [date, setDate] = useState('')
  const [from, setFrom] = useState('')
  const [isAnnounced, setIsAnnounced] = useState(!row.shouldBeUnannounced)
  const [visitor, setVisitor] = useState('')
  const [isTried, setIsTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const day = parseNearDate(date, today)
  const time = parseTypedTime(from)
  const isTimeBad = from.trim() !== '' && time === undefined
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (day === undefined || isTimeBad) return first.current?.focus()
    const saved = await plan.run({
      hostId: row.host.id,
      date: day,
      isAnnounced,
      ...(time !== undefined && { from: time }),
      ...(visitor.trim() !== '' && { visitor: visitor.trim() }),
    })
    if (saved) onDone()
  }
  return (
    <Section title={text.planTitle} note={day && formatWeekdayDate(day, Number(today.slice(0, 4)))}>
      <form
        className="plan-form"
        aria-label={text.planTitle}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      >
        <TextInput
          ref={first}
          label={text.date}
          placeholder={nl.form.dateHint}
          required
          autoComplete="off"
          value={date}
          error={isTried && day === undefined && <FieldError>{text.needsDate}</FieldError>}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          label={text.from}
          placeholder="9.30"
          autoComplete="off"
          value={from}
          error={isTried && isTimeBad && <FieldError>{text.badTime}</FieldError>}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <div className="visit-field plan-wide">
          <span className="visit-label">{text.kind}</span>
          <ChoiceRow
            label={text.kind}
            choices={[
              { value: 'yes', label: visitWords.announced, keys: ['a', '1'] },
              { value: 'no', label: visitWords.unannounced, keys: ['o', '2'] },
            ]}
            value={isAnnounced ? 'yes' : 'no'}
            isReadOnly={false}
            onChoose={(value) => value !== undefined && setIsAnnounced(value === 'yes')}
          />
          {row.shouldBeUnannounced && <span className="small ink-3">{text.unannouncedHint}</span>}
        </div>
        <TextInput
          className="plan-wide"
          label={text.visitor}
          autoComplete="off"
          value={visitor}
          onChange={(event) => setVisitor(event.currentTarget.value)}
        />
        {plan.failure && <ErrorState error={plan.failure} isInline />}
        <div className="row plan-wide">
          <Button kind="primary" type="submit" isBusy={plan.isRunning}>
            {text.save}
          </Button>
          <Button onClick={onDone}>{nl.common.cancel}</Button>
        </div>
      </form>
    </Section>
  )
}
