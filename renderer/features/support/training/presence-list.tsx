import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { training } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import { PresenceRow } from './presence-row.tsx'
import type { SessionEntry } from './training-types.ts'
import { useMarks } from './use-marks.ts'

const text = training.attendees

/** Who was at a session and who has her certificate, ticked off by row: arrows go up and down, the space bar ticks. */
export function PresenceList({ entry, today }: { entry: SessionEntry; today: string }) {
  const { mark, error, isRunning } = useMarks(entry.id)
  const { attendees } = entry
  const came = attendees.filter(({ status }) => status === 'followed')
  const unmarked = attendees.filter(({ status }) => status === 'invited' || status === 'enrolled')
  const waiting = came.filter(({ certificateOn }) => certificateOn === undefined)
  return (
    <Section title={text.title} note={text.cameOf(came.length, attendees.length)}>
      {error && <ErrorState error={error} isInline />}
      {/* The arrows go between the check boxes of the table, which keep their own keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className="support-table" onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col" className="support-tick">
              {text.followed}
            </th>
            <th scope="col" className="support-tick">
              {text.certificate}
            </th>
            <th scope="col" className="support-state">
              {training.columns.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {attendees.map((attendee) => (
            <PresenceRow
              key={attendee.host.id}
              attendee={attendee}
              today={today}
              name={
                <Link to="/onthaalouders/$hostId" params={{ hostId: attendee.host.id }}>
                  {nl.common.name(attendee.host)}
                </Link>
              }
              onMark={(own) => void mark([own], text.marked(nl.common.name(attendee.host)))}
            />
          ))}
        </tbody>
      </table>
      <p className="small ink-3 support-keys">{text.keys}</p>
      <div className="support-acts">
        {unmarked.length > 0 && (
          <Button
            isBusy={isRunning}
            onClick={() =>
              void mark(
                unmarked.map(({ host }) => ({ hostId: host.id, status: 'absent' })),
                text.markedMany(unmarked.length),
              )
            }
          >
            {text.restAbsent(unmarked.length)}
          </Button>
        )}
        {waiting.length > 0 && (
          <Button
            isBusy={isRunning}
            onClick={() =>
              void mark(
                waiting.map(({ host }) => ({ hostId: host.id, status: 'followed', certificateOn: today })),
                text.markedMany(waiting.length),
              )
            }
          >
            {text.allCertificates(waiting.length)}
          </Button>
        )}
      </div>
    </Section>
  )
}

function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const { key, target } = event
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLInputElement)) return
  const column = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[name="${target.name}"]`)]
  const next = column[column.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)]
  event.preventDefault()
  next?.focus()
}
