import { CircleHelp, FileCheck, Hand, HandCoins, Landmark, ReceiptEuro, UserX, type LucideIcon } from 'lucide-react'
import { billing } from '../../../i18n/nl/billing.ts'
import type { IssuePlan } from '../model/issue-plan.ts'

type Fact = { icon: LucideIcon; fact: string; text: string; isShown: boolean }

/** What pressing the button does, one fact per row. */
export function IssuePlanList({ plan }: { plan: IssuePlan }) {
  const texts = billing.issue
  const facts: Fact[] = [
    {
      icon: ReceiptEuro,
      fact: texts.invoices(plan.invoices, plan.invoiceCents),
      text: texts.invoicesText,
      isShown: plan.invoices > 0,
    },
    {
      icon: HandCoins,
      fact: texts.payouts(plan.payouts, plan.payoutCents),
      text: texts.payoutsText,
      isShown: plan.payouts > 0,
    },
    {
      icon: CircleHelp,
      fact: texts.accepted(plan.acceptedDays, plan.acceptedFamilies),
      text: texts.acceptedText,
      isShown: plan.acceptedDays > 0,
    },
    {
      icon: Hand,
      fact: texts.heldBack(plan.heldBack.length),
      text: texts.heldBackText,
      isShown: plan.heldBack.length > 0,
    },
    ...plan.uncollected.map(({ reason, families }) => ({
      icon: Landmark,
      fact: texts.uncollected(families, reason),
      text: texts.uncollectedText,
      isShown: true,
    })),
    { icon: UserX, fact: texts.uncovered(plan.uncovered), text: texts.uncoveredText, isShown: plan.uncovered > 0 },
    { icon: FileCheck, fact: texts.earlier(plan.earlier), text: texts.earlierText, isShown: plan.earlier > 0 },
  ]
  return (
    <ul className="issue-plan">
      {facts
        .filter((entry) => entry.isShown)
        .map(({ icon: Icon, fact, text }) => (
          <li key={fact}>
            <Icon className="icon" aria-hidden />
            <div>
              <b>{fact}</b>
              <p className="small ink-2">{text}</p>
            </div>
          </li>
        ))}
    </ul>
  )
}
