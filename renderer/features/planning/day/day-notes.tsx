import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { Note } from '../../../components/index.ts'
import { formatSpan } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { breachNames } from '../../../format/breach-words.ts'
import { SubstitutionLink } from '../../closures/substitution-link.tsx'
import { closureReason } from '../../timeline/describe-event.ts'
import { breachWho } from '../model/breach-who.ts'
import type { DayBreach, DayChild, PlanningDay } from '../planning-types.ts'

const text = planning.day

/** The facts of the day that matter first: every breach with who makes it, or why nobody comes. */
export function DayNotes({ day }: { day: PlanningDay }) {
  return (
    <div className="day-notes">
      {day.breaches.map((breach) => (
        <Note
          key={breach.from}
          meaning="breach"
          fact={text.breach(formatSpan(breach.from, breach.until), breach.count, breach.limit)}
        >
          {whoWords(breach, day.children)}
        </Note>
      ))}
      {day.realised?.breaches.map(({ from, until, count, limit }) => (
        <Note key={`had ${from}`} meaning="breach" fact={text.hadBreach(formatSpan(from, until), count, limit)}>
          {text.hadBreachDetail}
        </Note>
      ))}
      {day.breaches.length === 0 && <CalmNote day={day} />}
    </div>
  )
}

function CalmNote({ day: { state, closure, absence, children, peak, limit } }: { day: PlanningDay }) {
  const count = children.filter(({ isOwn }) => !isOwn).length
  if (state === 'outside') return <Note meaning="neutral" fact={text.outside} />
  if (state === 'closed') {
    return (
      <Note
        meaning={absence && absence.open > 0 ? 'attention' : 'neutral'}
        fact={text.closed(closureReason(closure ?? 'other'))}
        actions={absence && <SubstitutionLink closureId={absence.closureId} className="day-absence-link" />}
      >
        {absence ? text.absence(absence) : count > 0 && text.closedChildren(count)}
      </Note>
    )
  }
  if (state === 'no-hours') {
    return (
      <Note meaning={count > 0 ? 'attention' : 'neutral'} fact={text.noHours}>
        {count > 0 && text.noHoursChildren(count)}
      </Note>
    )
  }
  return peak === 0 ? (
    <Note meaning="neutral" fact={text.nobody} />
  ) : (
    <Note meaning="ok" fact={text.fits(peak, limit)} />
  )
}

/** `Marie Staelens komt om 15:45, Suze Hollebeke vertrekt pas om 16:00. Lore (eigen kind) telt mee.` */
function whoWords(breach: DayBreach, children: readonly DayChild[]): string {
  const { from, arriving, until, leaving, own } = breachWho(breach, children)
  const edges = [
    arriving.length > 0 && text.arrive(names(arriving), arriving.length, formatTime(from)),
    leaving.length > 0 && text.leave(names(leaving), leaving.length, formatTime(until)),
  ].filter((words) => words !== false)
  if (edges.length === 0) return text.present(breachNames(breach))
  const ofOwn = text.names(own.map(({ firstName }) => text.ownChild(firstName)))
  return `${edges.join(', ')}.${own.length > 0 ? ` ${text.ownCounts(ofOwn, own.length)}` : ''}`
}

/** One child by its whole name, several by their first names. */
function names(children: readonly DayChild[]): string {
  return text.names(children.map((child) => (children.length === 1 ? nl.common.name(child) : child.firstName)))
}
