import { Link } from '@tanstack/react-router'
import { sumOfDistances } from '../../../../shared/domain/monitoring/family-distances.ts'
import { formatDay } from '../../../format/date.ts'
import { distance as text } from '../../../i18n/nl/monitoring/distance.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { nl } from '../../../i18n/nl.ts'
import { How } from '../panel/how.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { averageOf, familiesOf, formatKm, type DistanceNumber, type DistanceView } from './distance-rows.ts'

type Props = { view: DistanceView; number: DistanceNumber | undefined; hostId: string | undefined }

/** The families that a number counts, furthest first. */
export function DistancePanel({ view, number, hostId }: Props) {
  if (number === undefined) return <How title={text.howTitle} rules={text.how} />
  const rows = familiesOf(view, number, hostId)
  const host = rows.find((row) => row.host.id === hostId)?.host
  const where = `${formatDay(view.on)} · ${host ? nl.common.name(host) : monitoring.all.toLowerCase()}`
  const { measured, metres } = sumOfDistances(rows)
  const average = averageOf(rows)
  const title = text.names[number]
  return (
    <OpenedNumber
      title={title}
      where={where}
      sum={number === 'measured' ? text.sum(measured, formatKm(metres)) : text.count(rows.length)}
    >
      {number === 'measured' && average !== undefined && (
        <p className="opened-calculation">{text.averageSum(formatKm(metres), measured, formatKm(average))}</p>
      )}
      <table className="opened-rows" aria-label={`${title}, ${where}`}>
        <thead>
          <tr>
            <th scope="col">{text.family}</th>
            {hostId === undefined && <th scope="col">{monitoring.host}</th>}
            <th scope="col" className="number">
              {text.kmColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.contractHolder.id} ${row.host.id}`}>
              <th scope="row">
                {nl.common.name(row.contractHolder)}{' '}
                <span className="opened-names ink-3">
                  {row.city} ·{' '}
                  {row.children.map((child, index) => (
                    <span key={child.id}>
                      {index > 0 && ', '}
                      <Link to="/kinderen/$childId" params={{ childId: child.id }}>
                        {child.firstName}
                      </Link>
                    </span>
                  ))}
                </span>
              </th>
              {hostId === undefined && <td>{nl.common.name(row.host)}</td>}
              <td className="number">
                {row.metres === undefined ? (
                  <span className="ink-3">{row.without && text.without[row.without]}</span>
                ) : (
                  formatKm(row.metres)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </OpenedNumber>
  )
}
