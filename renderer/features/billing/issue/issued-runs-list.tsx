import { Hand, HandCoins, ReceiptEuro } from 'lucide-react'
import { Fragment } from 'react'
import { billing } from '../../../i18n/nl/billing.ts'
import { joinNames } from '../../../i18n/nl/billing/join-names.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Overview } from '../model/billing-types.ts'
import { isHeldBack } from '../model/family-groups.ts'

/** What was issued so far, one run after another, and who was not. */
export function IssuedRunsList({ overview }: { overview: Overview }) {
  const held = overview.families.filter(isHeldBack)
  const { issue, send } = billing
  return (
    <ul className="issue-plan">
      {overview.runs.map((run) => (
        <Fragment key={run.sequence}>
          {run.invoices > 0 && (
            <li>
              <ReceiptEuro className="icon" aria-hidden />
              <div>
                <b>{issue.invoices(run.invoices, run.invoiceCents)}</b>
                <p className="small ink-2">
                  {send.run(run.sequence, run.issuedAt)} {send.by(run.issuedBy)}
                </p>
              </div>
            </li>
          )}
          {run.payouts > 0 && (
            <li>
              <HandCoins className="icon" aria-hidden />
              <div>
                <b>{issue.payouts(run.payouts, run.payoutCents)}</b>
                <p className="small ink-2">{send.run(run.sequence, run.issuedAt)}</p>
              </div>
            </li>
          )}
        </Fragment>
      ))}
      {held.length > 0 && (
        <li>
          <Hand className="icon" aria-hidden />
          <div>
            <b>{issue.heldBack(held.length)}</b>
            <p className="small ink-2">{send.heldBackText(joinNames(held.map(nl.common.name)))}</p>
          </div>
        </li>
      )}
    </ul>
  )
}
