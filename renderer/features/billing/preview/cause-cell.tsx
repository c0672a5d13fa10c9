import { CircleHelp, Hand, Landmark } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { billing } from '../../../i18n/nl/billing.ts'
import type { FamilyRow } from '../model/billing-types.ts'
import { summariseCauses } from '../model/causes.ts'
import { isHeldBack, isUncollected } from '../model/family-groups.ts'

const texts = billing.list

/** Why the family's amount is what it is: what holds it back or is open first, then the causes of the difference. */
export function CauseCell({ family, isFirstMonth }: { family: FamilyRow; isFirstMonth: boolean }) {
  const parts: ReactNode[] = []
  if (isHeldBack(family))
    parts.push(
      <span className="sign att">
        <Hand className="icon-small" aria-hidden />
        {texts.heldBack}
      </span>,
    )
  else if (family.openDays.length > 0 && family.issuedNumber === undefined)
    parts.push(
      <span className="sign att">
        <CircleHelp className="icon-small" aria-hidden />
        {texts.open(family.openDays.length)}
      </span>,
    )
  if (isUncollected(family))
    parts.push(
      <span className="sign att">
        <Landmark className="icon-small" aria-hidden />
        {texts.uncollected}
      </span>,
    )
  if (!isHeldBack(family)) parts.push(...reasons(family, isFirstMonth))
  return (
    <span className="cause" title={parts.filter((part) => typeof part === 'string').join(', ')}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {part}
        </Fragment>
      ))}
    </span>
  )
}

function reasons(family: FamilyRow, isFirstMonth: boolean): string[] {
  const { startsOn, endsOn, totalCents, previousCents, causes } = family
  const words: string[] = []
  if (startsOn !== undefined) words.push(texts.startsOn(startsOn))
  if (endsOn !== undefined) words.push(texts.endsOn(endsOn))
  if (previousCents === undefined || isFirstMonth) return words
  if (totalCents === undefined) return words.length > 0 ? words : [texts.gone]
  return [...words, ...summariseCauses(causes).map(texts.causeOf)]
}
