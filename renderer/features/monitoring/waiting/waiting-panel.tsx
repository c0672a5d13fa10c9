import { Link } from '@tanstack/react-router'
import type { DemandColumn } from '../../../../shared/domain/monitoring/demand-months.ts'
import { formatMonth } from '../../../format/date.ts'
import { formatMoment } from '../../../format/time.ts'
import { waiting as text } from '../../../i18n/nl/monitoring/waiting.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { nl } from '../../../i18n/nl.ts'
import { How } from '../panel/how.tsx'
import { OpenedNumber } from '../panel/opened-number.tsx'
import { requestsOf, type DemandView } from './waiting-rows.ts'

type Props = { view: DemandView; number: DemandColumn | undefined; month: string | undefined }

/** The requests that a number counts, each with the way to it. */
export function WaitingPanel({ view, number, month }: Props) {
  if (number === undefined) return <How title={text.howTitle} rules={text.how} source={text.source} />
  const rows = requestsOf(view, number, month)
  const where = month === undefined ? String(view.year) : formatMonth(month)
  const title = text.names[number]
  return (
    <OpenedNumber title={title} where={where} sum={text.count(rows.length)}>
      <table className="opened-rows" aria-label={`${title}, ${where}`}>
        <thead>
          <tr>
            <th scope="col">{text.request}</th>
            <th scope="col">{text.received}</th>
            <th scope="col">{text.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, child, receivedAt, city, status }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/wachtlijst/$requestId" params={{ requestId: id }}>
                  {nl.common.name(child)}
                </Link>{' '}
                <span className="ink-3">{city}</span>
              </th>
              <td className="nowrap">{formatMoment(receivedAt, view.year)}</td>
              <td>{waitingWords.statuses[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </OpenedNumber>
  )
}
