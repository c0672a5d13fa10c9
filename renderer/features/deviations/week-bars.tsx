import { formatDay } from '../../format/date.ts'
import { formatHalfDays } from '../../format/time.ts'
import { isoWeek } from '../../format/week.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { Difference } from './deviation-columns.tsx'
import { signedMinutes } from './model/deviation-words.ts'

/** A week as it is drawn: half days planned and real, days that are not known, and of a child how far its hours lie off. */
type BarWeek = {
  monday: string
  planned: number
  real: number
  unansweredDays: number
  arrival?: number | undefined
  departure?: number | undefined
}

type Props = { weeks: readonly BarWeek[]; label: string; year: number | undefined; hasHours?: boolean }

/** Week by week two bars on one scale, planned above real, with their numbers: the drawing only says it faster. */
export function WeekBars({ weeks, label, year, hasHours = false }: Props) {
  const most = Math.max(1, ...weeks.map(({ planned, real }) => Math.max(planned, real)))
  if (weeks.length === 0) return <p className="small ink-2">{text.noWeeks}</p>
  return (
    <table className="week-bars" aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className="week-bars-left" colSpan={2}>
            {text.weekHead}
          </th>
          <th scope="col">{text.planned}</th>
          <th scope="col">{text.real}</th>
          <th scope="col">{text.difference}</th>
          {hasHours && (
            <>
              <th scope="col" title={text.arrivalTitle}>
                {text.arrival}
              </th>
              <th scope="col" title={text.departureTitle}>
                {text.departure}
              </th>
            </>
          )}
          <th scope="col" title={text.openTitle}>
            {text.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <WeekRow key={week.monday} week={week} most={most} year={year} hasHours={hasHours} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { week: BarWeek; most: number; year: number | undefined; hasHours: boolean }

function WeekRow({ week, most, year, hasHours }: RowProps) {
  const { monday, planned, real, unansweredDays, arrival, departure } = week
  return (
    <tr>
      <th scope="row">
        {text.week(isoWeek(monday))} <span className="ink-3">{formatDay(monday, year)}</span>
      </th>
      <td className="week-bars-drawing">
        {planned + real === 0 ? (
          <span className="ink-3">{unansweredDays > 0 ? text.notKnown : text.noDays}</span>
        ) : (
          <span aria-hidden>
            {planned > 0 && <i className="week-bar-planned" style={{ width: `${(planned / most) * 100}%` }} />}
            {real > 0 && <i className="week-bar-real" style={{ width: `${(real / most) * 100}%` }} />}
          </span>
        )}
      </td>
      <td className="number">{formatHalfDays(planned)}</td>
      <td className="number">{formatHalfDays(real)}</td>
      <td className="number">
        <Difference sums={{ planned, real, unansweredDays }} />
      </td>
      {hasHours && (
        <>
          <td className="number">{signedMinutes(arrival)}</td>
          <td className="number">{signedMinutes(departure)}</td>
        </>
      )}
      <td className="number">
        <span className={unansweredDays > 0 ? 'att' : 'ink-3'}>{unansweredDays}</span>
      </td>
    </tr>
  )
}
