import { formatMonth } from '../format/date.ts'
import { groupTimeline, type TimelineEntry } from './group-timeline.ts'
import './timeline.css'

type Props = { entries: readonly TimelineEntry[]; today: string; plannedLabel: string }

/** Everything that happened to somebody, latest first, planned things on top; days in a column, months as headings. */
export function Timeline({ entries, today, plannedLabel }: Props) {
  return (
    <div className="timeline">
      {groupTimeline(entries, today).map(({ month, entries: group }) => (
        <section key={month ?? 'planned'}>
          <h3 className="timeline-month">{month === undefined ? plannedLabel : formatMonth(month)}</h3>
          <ol>
            {group.map((entry) => (
              <TimelineRow key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function TimelineRow({ entry }: { entry: TimelineEntry }) {
  const Icon = entry.icon
  return (
    <li className="timeline-event">
      <span className="numeric ink-2">{Number(entry.date.slice(8))}</span>
      <Icon className="icon" aria-hidden />
      <span className="timeline-text">
        <b className="medium">{entry.title}</b> <span className="timeline-detail">{entry.detail}</span>
      </span>
      {entry.link}
    </li>
  )
}
