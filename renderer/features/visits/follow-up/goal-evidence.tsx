import { useMemo, useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { formatDay, yearOfIso } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { followUp as text } from '../../../i18n/nl/visits/follow-up.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { RecordConflicts } from '../conflicts/record-conflicts.tsx'
import { TypedText } from '../fields/typed-text.tsx'
import { TypedDate } from '../fields/typed-value.tsx'
import { useStoredAnswer } from '../saving/use-stored-answer.ts'
import { InHand } from '../saving/use-typed-field.ts'
import { HostFileLink } from '../host-file-link.tsx'
import type { OpenGoal } from '../visit-types.ts'

type Props = { item: OpenGoal; today: string }

/** A goal with how it went, a note of today, and its end. */
export function GoalEvidence({ item: goal, today }: Props) {
  const { record, host } = goal
  useStoredAnswer('goal', record)
  const end = useCommand('coachingGoals.end')
  const name = nl.common.name(host)
  const year = yearOfIso(today)
  const ofToday = record.progress?.find(
    ({ date, visitId, isWithdrawn }) => date === today && visitId === undefined && isWithdrawn !== true,
  )
  const [progressId] = useState(() => ofToday?.id ?? crypto.randomUUID())
  const before = record.progress?.filter(({ id, isWithdrawn }) => id !== progressId && isWithdrawn !== true) ?? []
  const inHand = useMemo(
    () => ({ record: { kind: 'goal' as const, id: goal.id, label: visitWords.goalOf(name) }, isReadOnly: false }),
    [goal.id, name],
  )
  const close = (status: 'reached' | 'dropped') => void end.run({ id: goal.id, status, endedOn: today })
  return (
    <InHand value={inHand}>
      <Section
        title={name}
        note={
          <HostFileLink hostId={host.id} tab="begeleiding">
            {text.file}
          </HostFileLink>
        }
      >
        {host.phone !== undefined && <p className="ink-2 follow-phone">{host.phone}</p>}
        <RecordConflicts kind="goal" record={record} />
        <TypedText field="text" stored={record.text} label={text.goalText} />
        <p className="small ink-3">
          {[text.since(formatDay(record.startedOn, year)), record.dimension && visitWords.dimensions[record.dimension]]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className="follow-fields">
          <TypedDate field="dueOn" stored={record.dueOn} label={text.dueOn} />
        </div>
        <div className="follow-actions">
          <Button data-first-act onClick={() => close('reached')} isBusy={end.isRunning}>
            {text.reached}
          </Button>
          <Button kind="quiet" onClick={() => close('dropped')} isBusy={end.isRunning}>
            {text.dropped}
          </Button>
        </div>
        {end.failure && <ErrorState error={end.failure} isInline />}
      </Section>
      <Section title={text.progress}>
        <TypedText
          field={`progress/${progressId}/text`}
          stored={ofToday?.text}
          label={text.addProgress}
          others={{ [`progress/${progressId}/date`]: today }}
        />
        {before.length === 0 ? (
          <p className="ink-2">{text.noProgress}</p>
        ) : (
          <ul className="progress-list">
            {before.toReversed().map(({ id, date, text: words }) => (
              <li key={id}>
                <span className="small ink-3">{formatDay(date, year)}</span>
                <br />
                {words}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </InHand>
  )
}
