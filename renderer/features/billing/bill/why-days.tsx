import { Fragment, useState } from 'react'
import { formatDuration, formatSpan } from '../../../format/time.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { BillDay } from '../model/billing-types.ts'
import { formatDates } from '../model/date-list.ts'
import { groupDays, rangeOf, type DayGroup } from '../model/day-groups.ts'

const texts = billing.why

type Props = { days: readonly BillDay[]; hostName(hostId: string): string }

/** The days behind a line: same weekday and same hours are one row, and only what deviates is highlighted. */
export function WhyDays({ days, hostName }: Props) {
  return (
    <table className="why-days">
      <thead>
        <tr>
          <th scope="col">{texts.day}</th>
          <th scope="col">{texts.reserved}</th>
          <th scope="col">{texts.present}</th>
          <th scope="col">{texts.counts}</th>
          <th scope="col">{texts.percent}</th>
        </tr>
      </thead>
      <tbody>
        {groupDays(days).map((group) => (
          <GroupRows key={group.days[0].date} group={group} hostName={hostName} />
        ))}
      </tbody>
    </table>
  )
}

type GroupProps = { group: DayGroup; hostName: Props['hostName'] }

function GroupRows({ group, hostName }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { days, deviates, varies, percent } = group
  const [first] = days
  return (
    <>
      <tr className={deviates ? 'why-deviates' : undefined}>
        <th scope="row">{formatDates(days.map((day) => day.date))}</th>
        <td>
          <Reserved day={first} />
        </td>
        <td>
          {varies ? (
            <button
              type="button"
              className="why-button"
              aria-expanded={isOpen}
              title={texts.showTimes}
              onClick={() => setIsOpen(!isOpen)}
            >
              {texts.varies(formatRange(rangeOf(days, (day) => day.presentMinutes)))}
            </button>
          ) : (
            <Present day={first} hostName={hostName} />
          )}
        </td>
        <td>
          {first.billedMinutes === 0 ? nl.common.noValue : formatRange(rangeOf(days, (day) => day.billedMinutes))}
        </td>
        <td>{first.billedMinutes === 0 ? nl.common.noValue : percent}</td>
      </tr>
      {isOpen &&
        days.map((day) => (
          <tr key={day.date} className="why-exact">
            <th scope="row">{formatDates([day.date])}</th>
            <td>
              <Reserved day={day} />
            </td>
            <td>
              <Present day={day} hostName={hostName} />
            </td>
            <td>{formatDuration(day.billedMinutes)}</td>
            <td>{percent}</td>
          </tr>
        ))}
    </>
  )
}

function formatRange({ from, until }: { from: number; until: number }): string {
  return from === until ? formatDuration(from) : texts.range(formatDuration(from), formatDuration(until))
}

function Reserved({ day }: { day: BillDay }) {
  if (day.reserved.length === 0) return texts.notReserved
  return <Spans spans={day.reserved.map(([from, until]) => formatSpan(from, until))} />
}

/** Where the child was, when that is not its own host; else why it was not there. */
function Present({ day, hostName }: { day: BillDay; hostName: Props['hostName'] }) {
  if (day.present.length > 0)
    return (
      <Spans
        spans={day.present.map(({ hostId, from, until }) => {
          const times = formatSpan(from, until)
          return hostId === day.hostId ? times : texts.atHost(times, hostName(hostId))
        })}
      />
    )
  if (day.closure !== undefined) return texts.closedBecause(day.closure)
  if (day.unregistered) return texts.unanswered
  return day.absence === undefined ? texts.absent : texts.absentBecause(day.absence.reason)
}

// Two stays on a day may stand below each other; the times of one stay together.
function Spans({ spans }: { spans: readonly string[] }) {
  return spans.map((span, index) => (
    <Fragment key={span}>
      {index > 0 && ', '}
      <span className="nowrap">{span}</span>
    </Fragment>
  ))
}
