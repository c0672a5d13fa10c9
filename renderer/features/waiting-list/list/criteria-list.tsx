import { BadgeCheck, Circle } from 'lucide-react'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import { waitingList } from '../../../i18n/nl/waiting-list/list.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import type { ListedRequest } from '../waiting-types.ts'

const text = waitingList.side

/** The facts that rank a request, a line each, and whether their evidence was seen (R127). */
export function CriteriaList({ request: { firstTier, secondTier, seen } }: { request: ListedRequest }) {
  const all = [...firstTier, ...secondTier]
  if (all.length === 0) return <p className="ink-3">{waitingWords.noCriteria}</p>
  return (
    <ul className="criteria-list">
      {all.map((criterion) => {
        const isSeen = seen.includes(criterion)
        const Icon = isSeen ? BadgeCheck : Circle
        return (
          <li key={criterion}>
            <Icon className={`icon-small ${isSeen ? 'ok' : 'ink-3'}`} aria-hidden />
            <span>{priorityCriteria[criterion].short}</span>
            <span className="small ink-3">{isSeen ? text.evidence : text.noEvidence}</span>
          </li>
        )
      })}
    </ul>
  )
}
