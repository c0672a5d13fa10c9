import { Select, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState, type SubmitEvent } from 'react'
import { actionOwners, visitDimensions, type VisitDimension } from '../../../../shared/domain/exchange/visits.ts'
import { useCommand, useQueryOf } from '../../../api/index.ts'
import { parseNearDate } from '../../../components/form/model/parse-near-date.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, PersonPicker, Section } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { followUp as text } from '../../../i18n/nl/visits/follow-up.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { ChoiceRow } from '../fields/choice-row.tsx'

type Props = { kind: 'action' | 'goal'; today: string; onDone: (id: string) => void; onCancel: () => void }

/** Something that is agreed, or a goal, without a visit: with whom, what, and by when. */
export function NewFollowUp({ kind, today, onDone, onCancel }: Props) {
  const hosts = useQueryOf('homeVisits.due', {}).data
  const people = useMemo(
    () => (hosts ?? []).map(({ host }) => ({ id: host.id, label: nl.common.name(host), detail: host.city })),
    [hosts],
  )
  const addAction = useCommand('hostActions.add')
  const addGoal = useCommand('coachingGoals.add')
  const [hostId, setHostId] = useState<string>()
  const [words, setWords] = useState('')
  const [owner, setOwner] = useState<(typeof actionOwners)[number]>('host')
  const [dimension, setDimension] = useState<VisitDimension>()
  const [dueOn, setDueOn] = useState('')
  const [isTried, setIsTried] = useState(false)
  const isGoal = kind === 'goal'
  const day = parseNearDate(dueOn, today)
  const isDateBad = dueOn.trim() !== '' && day === undefined
  const { isRunning, failure } = isGoal ? addGoal : addAction
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (hostId === undefined || words.trim() === '' || isDateBad || isRunning) return
    const given = { hostId, text: words.trim(), ...(day !== undefined && { dueOn: day }) }
    const saved = isGoal
      ? await addGoal.run({ ...given, startedOn: today, ...(dimension !== undefined && { dimension }) })
      : await addAction.run({ ...given, owner, agreedOn: today })
    if (saved) onDone(saved.id)
  }
  const title = isGoal ? text.newGoal : text.newAction
  return (
    <Section title={title}>
      <form
        className="follow-fields"
        aria-label={title}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      >
        <PersonPicker
          className="follow-wide"
          label={text.host}
          people={people}
          value={hostId}
          onChange={setHostId}
          required
          // The panel opens to be typed in.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          error={isTried && hostId === undefined && <FieldError>{text.needsHost}</FieldError>}
        />
        <Textarea
          className="follow-wide"
          label={isGoal ? text.goalText : text.text}
          required
          autosize
          minRows={2}
          maxRows={10}
          value={words}
          error={isTried && words.trim() === '' && <FieldError>{text.needsText}</FieldError>}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {isGoal ? (
          <Select
            label={text.dimension}
            placeholder={text.noDimension}
            clearable
            withScrollArea={false}
            className="field-choice"
            classNames={{ dropdown: 'field-dropdown', option: 'field-option' }}
            data={visitDimensions.map((value) => ({ value, label: visitWords.dimensions[value] }))}
            value={dimension ?? null}
            onChange={(value) => setDimension(visitDimensions.find((one) => one === value))}
          />
        ) : (
          <div className="visit-field">
            <span className="visit-label">{text.owner}</span>
            <ChoiceRow
              label={text.owner}
              choices={actionOwners.map((value, index) => ({
                value,
                label: visitWords.owners[value],
                keys: [String(index + 1)],
              }))}
              value={owner}
              isReadOnly={false}
              onChoose={(value) => value !== undefined && setOwner(value)}
            />
          </div>
        )}
        <TextInput
          label={text.dueOn}
          placeholder={nl.form.dateHint}
          autoComplete="off"
          value={dueOn}
          error={isTried && isDateBad && <FieldError>{visitWords.fieldFaults.date}</FieldError>}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
        {failure && <ErrorState error={failure} isInline />}
        <div className="row follow-wide">
          <Button kind="primary" type="submit" isBusy={isRunning}>
            {text.save}
          </Button>
          <Button onClick={onCancel}>{nl.common.cancel}</Button>
        </div>
      </form>
    </Section>
  )
}
