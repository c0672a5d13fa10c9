import { formatDay, yearOfIso } from '../../format/date.ts'
import { formatNumber } from '../../format/money.ts'
import { formatHalfDays } from '../../format/time.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { monthPeriod } from '../../../shared/domain/calendar/period.ts'
import { formatDate } from '../../../shared/domain/calendar/date.ts'
import { Difference } from './deviation-columns.tsx'
import type { HostStretch, HostUse } from './deviation-types.ts'
import { MonthSheetLink } from './month-sheet-link.tsx'
import { atOnce, sumsOf } from './model/use-sums.ts'

/** The months of a host; of the first and last only the days within the weeks in view. Each leads to its sheet. */
export function HostMonths({ host }: { host: HostUse }) {
  return (
    <table className="week-bars" aria-label={text.byMonth}>
      <thead>
        <tr>
          <th scope="col" className="week-bars-left">
            {text.month}
          </th>
          <th scope="col">{text.planned}</th>
          <th scope="col">{text.real}</th>
          <th scope="col">{text.difference}</th>
          <th scope="col" title={text.atOnceTitle}>
            {text.atOnce}
          </th>
          <th scope="col" title={text.openTitle}>
            {text.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {host.months.map((month) => (
          <tr key={month.from}>
            <th scope="row">
              <MonthSheetLink hostId={host.id} month={month.from.slice(0, 7)} isMonthShown />{' '}
              <span className="ink-3">{partOf(month)}</span>
            </th>
            <td className="number">{formatHalfDays(month.planned.halfDays)}</td>
            <td className="number">{formatHalfDays(month.real.halfDays)}</td>
            <td className="number">
              <Difference sums={sumsOf([month])} />
            </td>
            <td className="number" title={text.atOnceTitle}>
              <AtOnce month={month} />
            </td>
            <td className="number">{month.unanswered.days || <span className="ink-3">0</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function AtOnce({ month }: { month: HostStretch }) {
  const average = atOnce(month)
  if (!average) return <span className="ink-3">{month.openDays === 0 ? text.noOpenDay : text.notKnown}</span>
  return text.atOnceValue(formatNumber(average.planned, 2), formatNumber(average.real, 2))
}

/** The days of a month that is not whole: `10–31 aug`. */
function partOf({ from, until }: HostStretch): string {
  const whole = monthPeriod(from.slice(0, 7))
  if (formatDate(whole.from) === from && formatDate(whole.until) === until) return ''
  return text.partly(String(Number(from.slice(8))), formatDay(until, yearOfIso(until)))
}
