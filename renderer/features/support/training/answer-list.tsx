import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { training } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Attendee, SessionEntry } from './training-types.ts'
import { useMarks } from './use-marks.ts'

const text = training.attendees
const answers = ['invited', 'enrolled', 'declined'] as const

/** Who was asked for a session to come, with what she answered. */
export function AnswerList({ entry }: { entry: SessionEntry }) {
  const { mark, error } = useMarks(entry.id)
  return (
    <Section title={text.title} note={text.counts(entry.coming, entry.attendees.length)}>
      {error && <ErrorState error={error} isInline />}
      <ul className="support-lines">
        {entry.attendees.map(({ host, status }) => {
          const name = nl.common.name(host)
          return (
            <li key={host.id} className="support-answer">
              <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
                {name}
              </Link>
              <Segments
                label={text.answerOf(name)}
                segments={answers.map((value) => ({ value, label: text.answers[value] }))}
                value={answerOf(status)}
                onChange={(value) => void mark([{ hostId: host.id, status: value }], text.marked(name))}
              />
              <Button
                kind="quiet"
                isIconOnly
                icon={<X className="icon-small" aria-hidden />}
                aria-label={text.remove(name)}
                onClick={() => void mark([{ hostId: host.id }], text.removed(name))}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** A session that was put off may have marks of presence: who was there will come, as far as is known. */
function answerOf(status: Attendee['status']): (typeof answers)[number] {
  return status === 'followed' ? 'enrolled' : status === 'absent' ? 'invited' : status
}
