import { Link } from '@tanstack/react-router'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatDuration } from '../../../format/time.ts'
import { hostSupport as text } from '../../../i18n/nl/support/host.ts'
import { supportWords } from '../../../i18n/nl/support/shared.ts'
import { LoanTag } from '../materials/loan-tag.tsx'
import '../support.css'

/** Her hours of training this year, what comes, and what she has on loan, in a host's file. */
export function HostSupportSection({ hostId }: { hostId: string }) {
  const { data, error, refetch } = useQueryOf('support.host', { hostId })
  const { today = '', year } = useToday()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} isInline />
  if (!data) return <LoadingRows rows={3} />
  const thisYear = today.slice(0, 4)
  const minutes = data.years.find((one) => one.year === thisYear)?.minutes ?? 0
  return (
    <Section
      title={text.title}
      note={
        <Link to="/huisbezoeken/vorming" search={{ toon: 'onthaalouders', kies: hostId }}>
          {text.allTraining}
        </Link>
      }
    >
      <ul className="support-lines">
        <li>{minutes === 0 ? text.noHours(thisYear) : text.hours(formatDuration(minutes), thisYear)}</li>
        {data.ahead.map(({ id, date, title, status }) => (
          <li key={id} className="support-line">
            <span>
              <Link to="/huisbezoeken/vorming" search={{ kies: id }}>
                {title}
              </Link>{' '}
              <span className="ink-2">{text.ahead(formatDay(date, year))}</span>
            </span>
            <span className="small ink-2">{supportWords.statuses[status]}</span>
          </li>
        ))}
        {data.loans.map((loan) => (
          <li key={loan.id} className="support-line">
            <span>
              <Link to="/huisbezoeken/materiaal" search={{ kies: loan.record.materialId }}>
                {loan.material.name}
              </Link>{' '}
              <span className="ink-2">
                {text.onLoan(
                  formatDay(loan.record.from, year),
                  loan.record.dueOn === undefined ? undefined : formatDay(loan.record.dueOn, year),
                )}
              </span>
            </span>
            <LoanTag loan={loan} year={year} />
          </li>
        ))}
        {data.loans.length === 0 && <li className="ink-2">{text.nothing}</li>}
      </ul>
    </Section>
  )
}
