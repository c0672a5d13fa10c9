import { parseDate } from '../../../shared/domain/calendar/date.ts'
import { longestClosureDays } from '../../../shared/domain/closures/closed-days.ts'
import { useQueryOf } from '../../api/index.ts'
import { Note, Section } from '../../components/index.ts'
import { formatMonth, formatWeekdayDate } from '../../format/date.ts'
import { closures } from '../../i18n/nl/closures.ts'
import { nl } from '../../i18n/nl.ts'
import type { ClosableHost } from './closure-types.ts'
import { closedName, closureSpan } from './closure-words.ts'

const text = closures.conflicts
const attendanceShown = 8

type Dates = { hostId: string | null; from: string; until: string }
type Props = {
  /** Undefined while it is not known yet who closes, or when. */
  dates: Dates | undefined
  /** The stored closure that is being changed. */
  exceptId: string | undefined
  hosts: readonly ClosableHost[]
  year: number
}

/** What a closure on these days meets, while it is being typed: nothing of it stands in the way of saving. */
export function ClosureConflicts({ dates, exceptId, hosts, year }: Props) {
  const length = dates ? parseDate(dates.until) - parseDate(dates.from) : -1
  const canAsk = dates !== undefined && length >= 0 && length < longestClosureDays
  const { data } = useQueryOf(
    'closures.conflicts',
    { ...(dates ?? noDates), ...(exceptId === undefined ? {} : { exceptId }) },
    { enabled: canAsk, keepPrevious: true },
  )
  if (length >= longestClosureDays)
    return (
      <Section title={text.title}>
        <Note meaning="attention">{text.tooLong}</Note>
      </Section>
    )
  if (!canAsk || !data) return null
  const { attendance, attendanceCount, openDays, reservations, children, issuedMonths, overlaps } = data
  const shown = attendance.slice(0, attendanceShown)
  return (
    <Section title={text.title} note={text.openDays(openDays)}>
      <div className="stack" aria-live="polite">
        {reservations === 0 ? (
          <p className="ink-2">{text.nothing}</p>
        ) : (
          <p>
            <b>{text.hits(reservations, children)}</b> <span className="ink-2">{text.hitsDetail}</span>
          </p>
        )}
        {attendanceCount > 0 && (
          <Note meaning="attention" fact={text.attendance(attendanceCount)}>
            {text.attendanceDetail(attendanceCount)}
            <ul className="closure-facts">
              {shown.map(({ date, child, host }) => (
                <li key={`${date} ${child.id} ${host.id}`}>
                  <span className="closure-date">{formatWeekdayDate(date, year)}</span>
                  {text.attendanceAt(nl.common.name(child), nl.common.name(host))}
                </li>
              ))}
              {attendanceCount > shown.length && <li>{text.more(attendanceCount - shown.length)}</li>}
            </ul>
          </Note>
        )}
        {issuedMonths.length > 0 && (
          <Note meaning="neutral" fact={text.issued(text.and(issuedMonths.map(formatMonth)), issuedMonths.length)}>
            {text.issuedDetail}
          </Note>
        )}
        {overlaps.length > 0 && (
          <Note meaning="neutral" fact={text.overlaps}>
            <ul className="closure-facts">
              {overlaps.map(({ id, record }) => (
                <li key={id}>
                  {text.overlap(
                    closedName(hosts.find((host) => host.id === record.hostId)),
                    closureSpan(record, year),
                    nl.timeline.closureReasons[record.reason] ?? '',
                  )}
                </li>
              ))}
            </ul>
          </Note>
        )}
      </div>
    </Section>
  )
}

// Stands in while nothing is asked.
const noDates: Dates = { hostId: null, from: '0001-01-01', until: '0001-01-01' }
