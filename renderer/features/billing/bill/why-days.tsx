import { formatDuration, formatSpan } from '../../../format/time.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { BillDay } from '../model/billing-types.ts'
import { formatDates } from '../model/date-list.ts'
import { groupDays } from '../model/day-groups.ts'

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
          <tr key={group.dates[0]} className={group.deviates ? 'why-deviates' : undefined}>
            <th scope="row">{formatDates(group.dates)}</th>
            <td>{reservedWords(group.day)}</td>
            <td>{presentWords(group.day, hostName)}</td>
            <td>{formatDuration(group.day.billedMinutes)}</td>
            <td>{group.day.billedMinutes === 0 ? 0 : group.percent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function reservedWords(day: BillDay): string {
  if (day.reserved.length === 0) return texts.notReserved
  return day.reserved.map(([from, until]) => formatSpan(from, until)).join(', ')
}

/** Where the child was, when that is not its own host; else why it was not there. */
function presentWords(day: BillDay, hostName: (hostId: string) => string): string {
  if (day.present.length > 0)
    return day.present
      .map(({ hostId, from, until }) => {
        const times = formatSpan(from, until)
        return hostId === day.hostId ? times : texts.atHost(times, hostName(hostId))
      })
      .join(', ')
  if (day.closure !== undefined) return texts.closedBecause(day.closure)
  if (day.unregistered) return texts.unanswered
  return day.absence === undefined ? texts.absent : texts.absentBecause(day.absence.reason)
}
