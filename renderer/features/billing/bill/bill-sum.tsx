import { Fragment } from 'react'
import { formatDifference, formatMoneyDifference } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { freeHalfDaysLeft } from '../model/bill-sections.ts'
import type { FamilyBill, Overview } from '../model/billing-types.ts'
import { explainedCauses } from '../model/causes.ts'

type Props = { overview: Overview; bill: FamilyBill; isHeldBack: boolean }

/** Always in view under the bill: free days left, and the difference with last month explained to the cent. */
export function BillSum({ overview, bill, isHeldBack }: Props) {
  const { content, previousCents } = bill
  const texts = billing.bill
  return (
    <div className="bill-sum">
      <p>
        {texts.freeDaysLeft}{' '}
        {content.children.map((child, index) => (
          <Fragment key={child.childId}>
            {index > 0 && ', '}
            {child.firstName} <b>{texts.halfDays(freeHalfDaysLeft(child))}</b>
          </Fragment>
        ))}
      </p>
      {isHeldBack ? null : previousCents === undefined ? (
        <p className="ink-2">{texts.noPrevious(overview.previousMonth)}</p>
      ) : (
        <>
          <p className="row">
            <span>{texts.since(overview.previousMonth, previousCents)}</span>
            <span className="spacer" />
            <b>{formatMoneyDifference(content.totalCents - previousCents)}</b>
          </p>
          <Causes bill={bill} />
        </>
      )}
    </div>
  )
}

function Causes({ bill }: { bill: FamilyBill }) {
  const causes = explainedCauses(bill.causes)
  if (causes.length === 0) return <p className="ink-2">{billing.bill.same}</p>
  return (
    <p className="ink-2">
      {causes.map((cause, index) => (
        <Fragment key={`${cause.kind} ${cause.percent}`}>
          {index > 0 && ' · '}
          {billing.bill.explain(cause)}
          {cause.cents !== 0 && ` ${formatDifference(cause.cents)}`}
        </Fragment>
      ))}
    </p>
  )
}
