import { Link } from '@tanstack/react-router'
import { Note } from '../../../components/index.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import { formatDays, sumsAt } from './occupancy-rows.ts'
import type { OccupancyView } from './occupancy-types.ts'

/** What to know before the numbers are used: days that nobody filled in, and that neither reading of the rule is confirmed. */
export function OccupancyNotes({ view }: { view: OccupancyView }) {
  const { unanswered } = sumsAt(view, {})
  return (
    <div className="monitoring-note">
      {unanswered > 0 && (
        <Note meaning="attention" fact={text.unansweredNote(formatDays(unanswered))}>
          {text.unansweredDetail} <Link to="/aanwezigheden/open">{text.toOpenDays}</Link>
        </Note>
      )}
      <p className="small ink-2">{text.unsure}</p>
    </div>
  )
}
