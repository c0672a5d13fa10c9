import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { page } from '../../../i18n/nl/today/page.ts'
import { dayWords } from '../model/day-words.ts'
import type { Now } from '../model/line-words.ts'
import { hostsToday, roomLeft } from '../model/occupancy.ts'
import { standByDay } from '../model/pressing-days.ts'
import type { TodayView } from '../today-types.ts'
import { proposedOn, type Pressing } from '../use-pressing.ts'
import { OccupancyTable } from './occupancy-table.tsx'
import { SoonList } from './soon-list.tsx'
import './panel.css'

const text = page.occupancy

type Props = { view: TodayView; pressing: Pressing | undefined; now: Now }

/** How full every host is on the day, who is expected, how much room there is, and what is coming. */
export function TodayPanel({ view, pressing, now }: Props) {
  const { day } = view
  const { data: board, error, refetch } = useQueryOf('planning.board', { from: day, until: day })
  const proposed = proposedOn({ matrix: pressing?.matrix }, view)
  const hosts = board && hostsToday(board, proposed)
  const stand = pressing?.matrix && standByDay(pressing.matrix, day).find(({ date }) => date === day)
  const total = board?.days[0]
  const toPlace = stand ? stand.children - stand.decided : 0
  return (
    <>
      <Section title={text.title(dayWords(day, now))} {...(proposed.size > 0 && { note: text.withProposals })}>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} isInline />
        ) : !hosts ? (
          <LoadingRows rows={10} />
        ) : hosts.length === 0 ? (
          <p className="ink-2">{text.none}</p>
        ) : (
          <OccupancyTable hosts={hosts} />
        )}
      </Section>
      {hosts && total && hosts.length > 0 && (
        <section className="section">
          <dl className="today-figures">
            <dt>{text.expected(total.openHosts)}</dt>
            <dd>{total.children}</dd>
            {pressing && toPlace > 0 && (
              <>
                <dt>{text.toPlace(nl.common.name(pressing.line.host))}</dt>
                <dd>{toPlace}</dd>
              </>
            )}
            <dt>{text.room}</dt>
            <dd>{roomLeft(hosts)}</dd>
          </dl>
        </section>
      )}
      <SoonList entries={view.soon} now={now} />
    </>
  )
}
