import { DetailList } from '../../../components/index.ts'
import { formatDay, formatPeriod } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import type { AgreementPriority } from '../../../../shared/domain/exchange/waiting-list.ts'
import { nl } from '../../../i18n/nl.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import type { ChildAgreement, ChildFile } from '../child-types.ts'

const text = nl.children.agreements

type Props = { agreement: ChildAgreement; child: ChildFile }

/** The terms of an agreement as they are read. */
export function AgreementFacts({ agreement, child }: Props) {
  const { record, startsOn, endsOn, contractHolderId } = agreement
  const { notice, regulation, expectedEnd, signedOn, start } = record
  const holder = child.contractHolders.find((person) => person.id === contractHolderId)
  return (
    <DetailList
      facts={[
        [text.period, formatPeriod(startsOn, endsOn)],
        ...(expectedEnd === undefined ? [] : [[text.expectedEnd, expectedEnd] as const]),
        [text.holder, holder && nl.common.name(holder)],
        [text.signed, signedOn === undefined ? text.notSigned : formatDay(signedOn)],
        [text.regulation, regulation && text.regulationOf(regulation.version, formatDay(regulation.acknowledgedOn))],
        [text.deposit, depositOf(agreement)],
        [text.priority, priorityOf(record.priority)],
        ...(notice
          ? [[text.notice, text.noticeOf(nl.form.choices.by[notice.by], formatDay(notice.givenOn))] as const]
          : []),
        ...(start ? [[text.start, text.startCleared(formatDay(start.clearedOn))] as const] : []),
      ]}
    />
  )
}

function depositOf({ record }: ChildAgreement): string | undefined {
  const { depositCents, depositPaidOn, depositRefundedOn } = record
  if (depositCents === undefined) return undefined
  const amount = formatMoney(depositCents)
  if (depositRefundedOn !== undefined) return text.depositRefunded(amount, formatDay(depositRefundedOn))
  return depositPaidOn === undefined ? text.depositUnpaid(amount) : text.depositPaid(amount, formatDay(depositPaidOn))
}

/** What gives the family priority; that nobody asked is said, for it counts as no priority. */
function priorityOf(priority: AgreementPriority | undefined): string {
  if (priority === undefined) return text.priorityNotAsked
  const facts = [...priority.firstTier, ...priority.secondTier].map((fact) => priorityCriteria[fact].short)
  return facts.length === 0 ? text.priorityNone : facts.join(', ')
}
