import { Section, Tag } from '../../../components/index.ts'
import { formatDay, yearOfIso } from '../../../format/date.ts'
import { followUp } from '../../../i18n/nl/visits/follow-up.ts'
import { guidance as text } from '../../../i18n/nl/visits/guidance.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { RecordConflicts } from '../conflicts/record-conflicts.tsx'
import type { OpenGoal } from '../visit-types.ts'

/** The goals of a host with how each went, those she works on first. */
export function HostGoals({ goals, today }: { goals: readonly OpenGoal[]; today: string }) {
  const year = yearOfIso(today)
  return (
    <Section title={text.goals}>
      {goals.length === 0 && <p className="ink-2">{text.noGoals}</p>}
      <ul className="followed">
        {goals.map(({ id, record }) => (
          <li key={id}>
            <RecordConflicts kind="goal" record={record} />
            <div className="action-closing-line">
              <span className="action-words">{record.text}</span>
              <Tag meaning={record.status === 'reached' ? 'ok' : 'neutral'}>
                {[
                  visitWords.goalStatuses[record.status],
                  record.endedOn && text.allGoalsEnded(formatDay(record.endedOn, year)),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </Tag>
            </div>
            <p className="small ink-3">
              {[
                followUp.since(formatDay(record.startedOn, year)),
                record.dimension && visitWords.dimensions[record.dimension],
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ul className="progress-list small">
              {record.progress
                ?.filter(({ isWithdrawn }) => isWithdrawn !== true)
                .map((note) => (
                  <li key={note.id}>
                    <span className="ink-3">{formatDay(note.date, year)}</span> {note.text}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
