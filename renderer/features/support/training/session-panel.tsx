import { Pencil } from 'lucide-react'
import { formatTime, parseTime } from '../../../../shared/domain/calendar/time.ts'
import { useToday } from '../../../api/index.ts'
import { Button, DetailList, Note, Section } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatDuration } from '../../../format/time.ts'
import { training as text } from '../../../i18n/nl/support/training.ts'
import { AnswerList } from './answer-list.tsx'
import { InviteHosts } from './invite-hosts.tsx'
import { PresenceList } from './presence-list.tsx'
import { SessionTag } from './session-columns.tsx'
import type { SessionEntry, TrainedHost } from './training-types.ts'

type Props = { entry: SessionEntry; hosts: readonly TrainedHost[]; today: string; onEdit: () => void }

/** One session: what it is, who comes or came, and who can still be invited. */
export function SessionPanel({ entry, hosts, today, onEdit }: Props) {
  const { year } = useToday()
  const { record, free, attendees } = entry
  const { date, from, minutes, provider, place, places, note, isCancelled } = record
  const hasBegun = date <= today
  const facts = [
    [text.facts.when, `${formatWeekdayDate(date, year)}${from === undefined ? '' : ` ${hoursOf(from, minutes)}`}`],
    [text.facts.length, formatDuration(minutes)],
    [text.facts.provider, provider],
    [text.facts.place, place],
    [
      text.facts.places,
      places === undefined ? text.noMaximum : hasBegun ? String(places) : text.placesLeft(places, free ?? places),
    ],
    [text.facts.note, note],
    [text.columns.state, <SessionTag key="state" entry={entry} />],
  ] as const
  return (
    <div className="support-body">
      <section className="section">
        <div className="section-head">
          <h2 className="support-title">{record.title}</h2>
          <Button kind="quiet" icon={<Pencil className="icon-small" aria-hidden />} onClick={onEdit}>
            {text.edit}
          </Button>
        </div>
        <DetailList facts={facts.filter(([, value]) => value !== undefined)} />
      </section>
      {isCancelled && (
        <Section title={text.attendees.title}>
          <Note meaning="neutral">{text.attendees.cancelled}</Note>
        </Section>
      )}
      {!isCancelled &&
        (attendees.length === 0 ? (
          <Section title={text.attendees.title}>
            <p className="small ink-2">{text.attendees.none}</p>
          </Section>
        ) : hasBegun ? (
          <PresenceList entry={entry} today={today} />
        ) : (
          <AnswerList entry={entry} />
        ))}
      {!isCancelled && <InviteHosts entry={entry} hosts={hosts} isHeld={hasBegun && attendees.length > 0} />}
    </div>
  )
}

/** `19:30–22:00`; what goes on past midnight shows its start alone. */
function hoursOf(from: string, minutes: number): string {
  const until = parseTime(from) + minutes
  return until < 24 * 60 && minutes > 0 ? `${from}–${formatTime(until)}` : from
}
