import { legalHolidays } from '../../../../shared/domain/calendar/legal-holidays.ts'
import { Section } from '../../../components/index.ts'
import { formatWeekday, formatWeekdayDate, yearOfIso } from '../../../format/date.ts'
import { closures } from '../../../i18n/nl/closures.ts'
import { page } from '../../../i18n/nl/today/page.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Now } from '../model/line-words.ts'
import type { SoonEntry } from '../today-types.ts'

const text = page.soon
/** More names than these are a number. */
const mostNames = 2

/** Binnenkort: closures, training and the next maximum, by date. */
export function SoonList({ entries, now }: { entries: readonly SoonEntry[]; now: Now }) {
  return (
    <Section title={text.title}>
      {entries.length === 0 ? (
        <p className="small ink-2">{text.none}</p>
      ) : (
        <ul className="soon-list small ink-2">
          {entries.map((entry) => (
            <li key={JSON.stringify(entry)}>
              {daysWords(entry, now)} · {entryWords(entry)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** A day, or the first and the last: `za 26 – do 31 dec`, the month once where it stays the same. */
function daysWords(entry: SoonEntry, { year }: Now): string {
  const { from } = entry
  const first = formatWeekdayDate(from, year)
  if (entry.kind !== 'closure' || entry.until === from) return first
  const isOneMonth = from.slice(0, 7) === entry.until.slice(0, 7)
  const short = `${formatWeekday(from)} ${Number(from.slice(8))}`
  return nl.calendar.until(isOneMonth ? short : first, formatWeekdayDate(entry.until, year))
}

function entryWords(entry: SoonEntry): string {
  if (entry.kind === 'training') return text.training(entry.title)
  if (entry.kind === 'legal-limit') return text.limit(entry.before, entry.after)
  const { hosts, reason, note } = entry
  if (hosts.length === 0)
    return text.service(
      (entry.from === entry.until ? holidayName(entry.from) : undefined) ?? note ?? text.reasons[reason],
    )
  if (hosts.length > mostNames) return text.manyHosts(hosts.length, text.reasons[reason])
  return text.host(hosts.map(nl.common.name).join(' en '), text.reasons[reason])
}

function holidayName(date: string): string | undefined {
  const holiday = legalHolidays(yearOfIso(date)).find((one) => one.date === date)
  return holiday && closures.holidays.names[holiday.name]
}
