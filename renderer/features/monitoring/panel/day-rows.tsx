import { Link } from '@tanstack/react-router'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatDuration } from '../../../format/time.ts'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import { nl } from '../../../i18n/nl.ts'

/** A child-day as a panel lists it: what it counts for, and perhaps what it was. */
export type DayRow = {
  date: string
  child: { id: string; firstName: string; lastName: string }
  minutes: number
  weight: string
  kind?: string
}

type Props = {
  label: string
  rows: readonly DayRow[]
  /** The year that goes without saying. */
  year: number
  weightHeader: string
  kindHeader?: string
}

/** Child-days by date, each with the way to the child. */
export function DayRows({ label, rows, year, weightHeader, kindHeader }: Props) {
  if (rows.length === 0) return <p className="small ink-2">{text.none}</p>
  return (
    <table className="opened-rows" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text.date}</th>
          <th scope="col">{text.child}</th>
          {kindHeader !== undefined && <th scope="col">{kindHeader}</th>}
          <th scope="col" className="number">
            {text.duration}
          </th>
          <th scope="col" className="number">
            {weightHeader}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ date, child, minutes, weight, kind }, index) => (
          <tr key={`${date} ${child.id} ${index}`}>
            <td className="nowrap">{formatWeekdayDate(date, year)}</td>
            <th scope="row">
              <Link to="/kinderen/$childId" params={{ childId: child.id }}>
                {nl.common.name(child)}
              </Link>
            </th>
            {kindHeader !== undefined && <td>{kind}</td>}
            <td className="number">{formatDuration(minutes)}</td>
            <td className="number">{weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
