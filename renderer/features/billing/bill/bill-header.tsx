import { ChevronDown, ChevronUp, Lock } from 'lucide-react'
import { Button, Tag } from '../../../components/index.ts'
import { formatMoney } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { FamilyBill, FamilyRow } from '../model/billing-types.ts'
import { isHeldBack } from '../model/family-groups.ts'

type Props = {
  family: FamilyRow
  bill: FamilyBill | undefined
  onPrevious: (() => void) | undefined
  onNext: (() => void) | undefined
}

/** Whose bill it is, where the children are, the way to the families beside it, and the total. */
export function BillHeader({ family, bill, onPrevious, onNext }: Props) {
  const texts = billing.bill
  const hosts = (bill?.content.children ?? []).flatMap((child) => child.hosts.map(nl.common.name))
  const children = family.children.map((child) => child.firstName)
  return (
    <div className="bill-header">
      <div className="bill-who">
        <h2>{nl.common.name(family)}</h2>
        <p className="small ink-2">{texts.under(children, [...new Set(hosts)])}</p>
      </div>
      <span className="spacer" />
      {bill?.issued && <Tag icon={Lock}>{texts.issued}</Tag>}
      {onPrevious && (
        <Button kind="quiet" isIconOnly aria-label={texts.previous} onClick={onPrevious}>
          <ChevronUp className="icon" aria-hidden />
        </Button>
      )}
      {onNext && (
        <Button kind="quiet" isIconOnly aria-label={texts.next} onClick={onNext}>
          <ChevronDown className="icon" aria-hidden />
        </Button>
      )}
      <b className="bill-total">
        {bill && !isHeldBack(family) ? formatMoney(bill.content.totalCents) : nl.common.noValue}
      </b>
    </div>
  )
}
