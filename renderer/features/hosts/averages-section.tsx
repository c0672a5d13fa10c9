import { quarterOf } from '../../../shared/domain/calendar/period.ts'
import { parseDate } from '../../../shared/domain/calendar/date.ts'
import { Bullet, Section } from '../../components/index.ts'
import { formatQuarter } from '../../format/date.ts'
import { formatNumber } from '../../format/money.ts'
import { nl } from '../../i18n/nl.ts'
import { averageOf, type HostFile } from './host-types.ts'
import './capacity.css'

const text = nl.hosts.averages

/** The average number of children per opening day, quarter by quarter, against the goal. `isNarrow`: beside the list. `today`: the day in view, empty while it is not known. */
export function AveragesSection({ host, today, isNarrow }: { host: HostFile; today: string; isNarrow?: boolean }) {
  const running = today === '' ? undefined : quarterOf(parseDate(today)).name
  return (
    <Section title={text.title} note={(isNarrow ? text.goalShort : text.goal)(formatNumber(host.averageLimit))}>
      {host.averages.length === 0 ? (
        <p className="small ink-2">{text.none}</p>
      ) : (
        <table className="averages">
          <tbody>
            {host.averages.map((average) => {
              const isRunning = average.quarter === running
              return (
                <tr key={average.quarter}>
                  <td className={isRunning ? 'medium' : 'ink-2'}>
                    {formatQuarter(average.quarter)} {isRunning && <span className="ink-3">{text.running}</span>}
                  </td>
                  <td>
                    <Bullet
                      value={averageOf(average)}
                      limit={host.averageLimit}
                      isOver={average.over}
                      isStrong={isRunning}
                      label={formatQuarter(average.quarter)}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Section>
  )
}
