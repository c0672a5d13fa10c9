import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'

type Props = { hostId: string; year: number | undefined; onOpen: (visitId: string) => void }

/** The last visits of a host, each in a line, with the way to its sheet. */
export function PastVisits({ hostId, year, onOpen }: Props) {
  const { data, error, refetch } = useQueryOf('homeVisits.history', { hostId }, { keepPrevious: true })
  return (
    <Section title={text.historyTitle}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isInline />
      ) : !data ? (
        <LoadingRows rows={3} />
      ) : data.length === 0 ? (
        <p className="ink-2">{text.noHistory}</p>
      ) : (
        <ul className="past-visits">
          {data.slice(0, lastShown).map((visit) => (
            <li key={visit.id}>
              <button type="button" className="link-button" onClick={() => onOpen(visit.id)}>
                {formatWeekdayDate(visit.date, year)}
              </button>
              <span className="small ink-2">
                {[
                  visit.isAnnounced ? visitWords.announced : visitWords.unannounced,
                  text.checks(visit.checks.good, visit.checks.attention, visit.checks.bad),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const lastShown = 5
