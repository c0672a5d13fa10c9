import { axisAround, DayBar, Tag, TrackHead } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { page } from '../../../i18n/nl/today/page.ts'
import type { HostToday } from '../model/occupancy.ts'

const text = page.occupancy
const barHeight = 18
const hoursApart = 3

/** Every host with her day from the morning to the evening, and how full it is at its height; why she is closed where she is. */
export function OccupancyTable({ hosts }: { hosts: readonly HostToday[] }) {
  const axis = axisAround(hosts.flatMap(({ steps }) => steps))
  return (
    <>
      <ul className="occupancy-list">
        {hosts.map(({ id, closure, steps, peak, limit, ...host }) => {
          const name = nl.common.name(host)
          return (
            <li key={id}>
              <a className="occupancy-name" href={`#/onthaalouders/${encodeURIComponent(id)}`} title={name}>
                {name}
              </a>
              {closure === undefined ? (
                <>
                  <DayBar
                    steps={steps}
                    limit={limit}
                    axis={axis}
                    height={barHeight}
                    label={text.bar(name, peak, limit)}
                  />
                  <span className={`occupancy-load ${loadLook(peak, limit)}`}>{text.load(peak, limit)}</span>
                </>
              ) : (
                <span className="occupancy-closed hatch">
                  <Tag meaning={closure === 'illness' ? 'breach' : 'neutral'}>{text.tags[closure]}</Tag>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <div className="occupancy-axis">
        <TrackHead axis={axis} every={hoursApart} />
      </div>
    </>
  )
}

/** Full is bold, too full red; her bar and the numbers say the same. */
function loadLook(peak: number, limit: number): string {
  if (peak > limit) return 'strong br'
  return peak === limit ? 'strong' : 'ink-2'
}
