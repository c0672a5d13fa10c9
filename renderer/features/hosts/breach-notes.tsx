import { addMonths, quarterOf } from '../../../shared/domain/calendar/period.ts'
import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { Note } from '../../components/index.ts'
import { formatDay } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { breachFact, breachNames } from '../../format/breach-words.ts'
import type { HostFile } from './host-types.ts'

const text = nl.hosts.capacity
const shown = 4

type Props = { breaches: HostFile['breaches']; today: string; year: number | undefined }

/** Where a host is planned above its limit, from today to the end of the next quarter, and who is there; or that it is nowhere. */
export function BreachNotes({ breaches, today, year }: Props) {
  if (breaches.length === 0) {
    return (
      <div className="capacity-notes">
        <Note meaning="ok" fact={text.fits}>
          {today === '' ? null : text.fitsUntil(formatDay(endOfNextQuarter(today)))}
        </Note>
      </div>
    )
  }
  return (
    <div className="capacity-notes">
      {breaches.slice(0, shown).map((pattern) => (
        <Note
          key={`${pattern.dates[0]} ${pattern.from} ${pattern.everyWeeks}`}
          meaning="breach"
          fact={breachFact(pattern, year)}
        >
          {breachNames(pattern)}
        </Note>
      ))}
      {breaches.length > shown && <p className="small ink-2">{text.more(breaches.length - shown)}</p>}
    </div>
  )
}

/** Last day of the quarter after the one that holds a date. */
export function endOfNextQuarter(today: string): string {
  const nextMonth = addMonths(formatDate(quarterOf(parseDate(today)).until).slice(0, 7), 1)
  return formatDate(quarterOf(parseDate(`${nextMonth}-01`)).until)
}
