import { OctagonAlert } from 'lucide-react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { screen } from '../../i18n/nl/substitution/screen.ts'
import { openMatters } from './model/open-matters.ts'

/**
 * Open matters of Vervanging in the rail: child-days of today that nobody decided, in red with its sign; else how many families
 * are still to be called or have a day without a decision.
 */
export function SubstitutionCount() {
  const { today: now } = useToday()
  // Asked by itself: while somebody decides one after the other it waits (api/late-queries.ts).
  const absences = useQueryOf('substitution.absences', {}).data
  if (!absences || now === undefined) return null
  const { today, families } = openMatters(absences, now)
  const count = today > 0 ? today : families
  if (count === 0) return null
  const words = today > 0 ? screen.rail.today(today) : screen.rail.calls(families)
  return (
    <span className={`rail-count${today > 0 ? ' rail-count-today' : ''}`} title={words}>
      {today > 0 && <OctagonAlert className="icon-small" aria-hidden />} <span aria-hidden>{count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
