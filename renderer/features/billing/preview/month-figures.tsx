import { SearchField } from '../../../components/index.ts'
import { formatMoney, formatMoneyDifference } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { Overview } from '../model/billing-types.ts'
import { issuableFamilies } from '../model/steps.ts'

type Props = { overview: Overview; filter: string; onFilter(filter: string): void; onLeave(): void }

/** The key figures of the month, and the filter of the list below. */
export function MonthFigures({ overview, filter, onFilter, onLeave }: Props) {
  const { totals, previousMonth } = overview
  const texts = billing.list
  const isIssued = overview.runs.length > 0 && issuableFamilies(overview).length === 0
  return (
    <div className="figures">
      <dl className="figures-list" aria-label={texts.figures}>
        <Figure label={isIssued ? texts.billed : texts.toBill} value={formatMoney(totals.cents)} isStrong />
        <Figure label={texts.month(previousMonth)} value={formatMoney(totals.previousCents)} />
        <Figure label={texts.difference} value={formatMoneyDifference(totals.cents - totals.previousCents)} />
      </dl>
      <span className="spacer" />
      <div className={`figures-filter${filter === '' ? '' : ' figures-filter-used'}`}>
        <SearchField label={texts.filter} value={filter} onChange={onFilter} onLeave={onLeave} />
      </div>
    </div>
  )
}

/** A key figure: what it is above, how much below. */
export function Figure({ label, value, isStrong }: { label: string; value: string; isStrong?: boolean }) {
  return (
    <div>
      <dt className="small ink-3">{label}</dt>
      <dd className={`figure ${isStrong ? 'strong' : 'medium'}`}>{value}</dd>
    </div>
  )
}
