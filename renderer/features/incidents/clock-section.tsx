import { useToday } from '../../api/index.ts'
import { Note, Section } from '../../components/index.ts'
import { formatMoment } from '../../format/time.ts'
import { tasks } from '../../i18n/nl/incidents/tasks.ts'
import { wallSeconds } from '../../../shared/domain/incidents/wall-clock.ts'
import { clockSentence } from './clock-words.ts'
import type { IncidentEntry } from './incident-types.ts'

const text = tasks.clock

/** The clock of the insurance (R137): how long is left, or when the insurer was told; and how soon the service heard of it. */
export function ClockSection({ entry, now }: { entry: IncidentEntry; now: string }) {
  const { year } = useToday()
  const { clock, insurerToldAt, occurredAt, closedOn } = entry
  const sentence = clockSentence(entry, now)
  const hours = Math.round((wallSeconds(clock.deadline) - wallSeconds(occurredAt)) / 3_600)
  return (
    <Section title={text.title} note={text.rule(hours)}>
      {sentence ? (
        <Note meaning={sentence.meaning} fact={sentence.words}>
          {insurerToldAt === undefined
            ? text.until(formatMoment(clock.deadline, year))
            : text.toldAt(formatMoment(insurerToldAt, year))}
        </Note>
      ) : (
        closedOn === undefined && <p className="ink-2">{text.none}</p>
      )}
      <p className={`case-reported ${clock.isReportedInTime ? 'ink-2' : 'att'}`}>
        {text.reported(clock.reportedAfterMinutes, clock.isReportedInTime)}
      </p>
    </Section>
  )
}
