import { useToday } from '../../api/index.ts'
import { axisAround, DayBar, Section } from '../../components/index.ts'
import { formatDay, formatLongDate, formatWeekday, yearOfIso } from '../../format/date.ts'
import { isoWeek } from '../../format/week.ts'
import { nl } from '../../i18n/nl.ts'
import { closureReason } from '../timeline/describe-event.ts'
import { BreachNotes } from './breach-notes.tsx'
import type { HostFile } from './host-types.ts'
import './capacity.css'

const text = nl.hosts.capacity

/** How many places a host has now and later, where it is too full, and the coming working week day by day. `today`: the day in view, empty while it is not known. */
export function CapacitySection({ host, today }: { host: HostFile; today: string }) {
  const isToday = useToday().today === today
  const year = today === '' ? undefined : yearOfIso(today)
  const licence = host.licence.find((row) => row.from <= today && (row.until === undefined || today <= row.until))
  const { next } = host.limit
  const monday = host.week[0]
  const peak = Math.max(0, ...host.week.map((day) => day.peak))
  return (
    <Section title={text.title} note={licence === undefined ? text.noLicence : text.licence(formatDay(licence.from))}>
      <div className="key-figures">
        <div>
          <b>{host.limit.today}</b>
          <span>{isToday ? text.now : text.thatDay}</span>
        </div>
        {next && (
          <div>
            <b>{next.limit}</b>
            <span>{text.next(formatDay(next.from))}</span>
          </div>
        )}
        {monday && (
          <div>
            <b>{peak}</b>
            <span>{text.peak(isoWeek(monday.date))}</span>
          </div>
        )}
      </div>
      <BreachNotes breaches={host.breaches} today={today} year={year} />
      {host.week.length === 0 ? <p className="small ink-2">{text.noWeek}</p> : <Week days={host.week} />}
    </Section>
  )
}

function Week({ days }: { days: HostFile['week'] }) {
  // One axis for the whole week, wider only where somebody comes earlier or stays later.
  const axis = axisAround(days.flatMap((day) => day.steps))
  return (
    <div className="capacity-week">
      {days.map((day) => {
        const reason = closureOf(day)
        return (
          <div key={day.date} className="capacity-day">
            <span className="ink-3 small nowrap">
              {formatWeekday(day.date)} {Number(day.date.slice(8))}
            </span>
            <DayBar steps={day.steps} limit={day.limit} closure={reason} axis={axis} label={dayLabel(day)} />
            <span className={`numeric small${day.peak > day.limit ? ' br medium' : ''}`}>
              {reason === undefined ? text.ratio(day.peak, day.limit) : nl.common.noValue}
            </span>
          </div>
        )
      })}
    </div>
  )
}

function closureOf(day: HostFile['week'][number]): string | undefined {
  if (day.closure !== undefined) return closureReason(day.closure)
  return day.openingHours.length === 0 && day.steps.length === 0 ? text.noHours : undefined
}

function dayLabel(day: HostFile['week'][number]): string {
  const date = formatLongDate(day.date)
  if (day.closure !== undefined) return text.closedDay(date, closureReason(day.closure))
  return day.openingHours.length === 0 && day.steps.length === 0
    ? text.shutDay(date)
    : text.day(date, day.peak, day.limit)
}
