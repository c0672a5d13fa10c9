import { Fragment, useState } from 'react'
import { formatMonth } from '../format/date.ts'
import { nl } from '../i18n/nl.ts'
import { Button } from './button.tsx'
import { groupTimeline, type TimelineEntry } from './group-timeline.ts'
import './timeline.css'

// Holidays are planned a year ahead: without a fold they would push what happened out of view.
const plannedShown = 3

/** Everything that happened to somebody, latest first, planned things on top; days in a column, months as headings. */
export function Timeline({ entries, today }: { entries: readonly TimelineEntry[]; today: string }) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { groups, plannedHidden } = groupTimeline(entries, today, isUnfolded ? Infinity : plannedShown)
  const lastPlanned = groups.findLast((group) => group.isPlanned)
  return (
    <div className="timeline">
      {groups.map((group) => (
        <Fragment key={`${group.isPlanned} ${group.month}`}>
          <h3 className="timeline-month">
            {group.isPlanned ? nl.timeline.planned(formatMonth(group.month)) : formatMonth(group.month)}
          </h3>
          <ol>
            {group.entries.map((entry) => (
              <TimelineRow key={entry.id} entry={entry} />
            ))}
          </ol>
          {group === lastPlanned && plannedHidden > 0 && (
            <div className="timeline-more">
              <Button kind="quiet" onClick={() => setIsUnfolded(true)}>
                {nl.timeline.showPlanned(plannedHidden)}
              </Button>
            </div>
          )}
        </Fragment>
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
