import { formatAmount } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { BillRow } from '../model/bill-sections.ts'
import { dayCentsOf, isRounded } from '../model/line-sum.ts'

const texts = billing.why

/** The arithmetic of a row, to the cent: the unit price is rounded first, then multiplied. */
export function WhySum({ row }: { row: BillRow }) {
  if (row.kind === 'uncharged')
    return (
      <>
        {texts.lineSum(row.days.length, 0)}
        <b>{formatAmount(0)}</b>
      </>
    )
  const { line } = row
  if (line.kind === 'cost') return <b>{formatAmount(line.amountCents)}</b>
  return (
    <>
      {dayCentsOf(line).map((dayCents) => (
        <span key={dayCents}>
          {texts.unitSum(dayCents, line.percent, line.unitCents)}
          {isRounded(dayCents, line.percent) && <span className="ink-3"> {texts.rounded}</span>}
          <span className="why-arrow" aria-hidden>
            →
          </span>
        </span>
      ))}
      {texts.lineSum(line.quantity, line.unitCents)}
      <b>{formatAmount(line.amountCents)}</b>
    </>
  )
}
