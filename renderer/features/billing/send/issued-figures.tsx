import { formatDay } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { IssuedMonth } from '../model/billing-types.ts'
import { collectionSums } from '../model/collection-sums.ts'
import { Figure } from '../preview/month-figures.tsx'

/** What was issued and how it comes in, at a glance. */
export function IssuedFigures({ issued }: { issued: IssuedMonth }) {
  const { all, transfer, directDebit } = collectionSums(issued.invoices)
  const due = [...new Set(issued.invoices.map((invoice) => invoice.dueOn))].sort()
  const texts = billing.send
  return (
    <div className="figures">
      <dl className="figures-list" aria-label={texts.figures}>
        <Figure label={texts.invoices} value={formatMoney(all.cents)} isStrong />
        <Figure label={texts.labelOf(texts.transfer, transfer.count)} value={formatMoney(transfer.cents)} />
        <Figure label={texts.labelOf(texts.directDebit, directDebit.count)} value={formatMoney(directDebit.cents)} />
        {due.length > 0 && <Figure label={texts.due} value={due.map((date) => formatDay(date)).join(', ')} />}
      </dl>
    </div>
  )
}
