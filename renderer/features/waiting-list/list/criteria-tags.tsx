import { BadgeCheck } from 'lucide-react'
import { waitingList as text } from '../../../i18n/nl/waiting-list/list.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import type { ListedRequest } from '../waiting-types.ts'

type Props = { request: Pick<ListedRequest, 'firstTier' | 'secondTier'> & { seen?: readonly string[] } }

/** The facts that rank a request, how many of the first tier, then each; a sign where evidence was seen (R127). */
export function CriteriaTags({ request: { firstTier, secondTier, seen = [] } }: Props) {
  if (firstTier.length + secondTier.length === 0) return <span className="ink-3">{waitingWords.noCriteria}</span>
  const tags = [
    ...firstTier.map((criterion) => ({ criterion, tier: 'first' })),
    ...secondTier.map((criterion) => ({ criterion, tier: 'second' })),
  ]
  const names = tags
    .map(({ criterion }) =>
      seen.includes(criterion)
        ? `${waitingWords.criteria[criterion]} (${text.seen})`
        : waitingWords.criteria[criterion],
    )
    .join(', ')
  return (
    <span className="criteria-tags" title={text.criteriaOf(names)}>
      <b className="criteria-count">{firstTier.length}</b>
      {tags.map(({ criterion, tier }) => (
        <span key={criterion} className="criteria-tag" data-tier={tier}>
          {waitingWords.criteria[criterion]}
          {seen.includes(criterion) && <BadgeCheck className="icon-small" aria-label={text.seen} />}
        </span>
      ))}
    </span>
  )
}
