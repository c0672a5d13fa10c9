import { formatAmount, formatDifference } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { FamilyRow } from '../model/billing-types.ts'
import { differenceOf, isHeldBack } from '../model/family-groups.ts'

/** What the family owes; a dash where that is not known or nothing. */
export function AmountCell({ family }: { family: FamilyRow }) {
  if (isHeldBack(family) || family.totalCents === undefined) return <NoValue />
  return formatAmount(family.totalCents)
}

/** The difference with last month, or that there was no last month. */
export function DifferenceCell({ family }: { family: FamilyRow }) {
  const difference = differenceOf(family)
  if (difference === undefined) return <NoValue />
  if (family.previousCents === undefined) return billing.list.isNew
  return difference === 0 ? <span className="ink-3">{formatDifference(0)}</span> : formatDifference(difference)
}

function NoValue() {
  return <span className="ink-3">{nl.common.noValue}</span>
}
