import { Section } from '../../../components/index.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import { formatTimes } from '../model/times.ts'

const text = openDays.evidence

type Answer = OutputOf<'attendance.openDay'>
type Props = { days: Answer['lastDays']; hosts: Answer['hosts']; ownHostId: string; year: number | undefined }

/** The child's days before this one: what is usual often tells what happened. */
export function LastDays({ days, hosts, ownHostId, year }: Props) {
  const hostName = (id: string) => {
    const host = hosts.find((one) => one.id === id)
    return host ? nl.common.name(host) : id
  }
  return (
    <Section title={text.lastDays}>
      {days.length === 0 ? (
        <p className="ink-3">{text.noLastDays}</p>
      ) : (
        <table className="plain-table">
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <th scope="row" className="day-last-date">
                  {formatWeekdayDate(day.date, year)}
                </th>
                <td>{whatHappened(day)}</td>
                <td className="ink-2">
                  {day.stays.length > 0
                    ? formatTimes(day.stays)
                    : day.absence
                      ? text.reasons[day.absence.reason]
                      : formatTimes(day.slots)}
                  {elsewhere(day, ownHostId).map((id) => (
                    <span key={id}> {text.at(hostName(id))}</span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function whatHappened({ kind, isOpen }: Props['days'][number]) {
  return isOpen ? <span className="att">{text.isOpen}</span> : text.kinds[kind]
}

function elsewhere({ stays }: Props['days'][number], ownHostId: string): string[] {
  return [...new Set(stays.map(({ hostId }) => hostId))].filter((id) => id !== ownHostId)
}
