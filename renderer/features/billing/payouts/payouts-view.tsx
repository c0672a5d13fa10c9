import { useMemo } from 'react'
import { DataTable, Split, type Column } from '../../../components/index.ts'
import { formatAmount, formatMoney } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { PayoutRow } from '../model/billing-types.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { PayoutPanel } from './payout-panel.tsx'
import '../preview/preview.css'

const texts = billing.payouts

const columns: Column<PayoutRow>[] = [
  { id: 'host', header: texts.host, cell: (payout) => <span className="medium">{nl.common.name(payout)}</span> },
  {
    id: 'number',
    header: texts.number,
    width: 120,
    cell: ({ issuedNumber }) => issuedNumber ?? <span className="ink-3">{nl.common.noValue}</span>,
  },
  { id: 'childDays', header: texts.childDays, width: 92, align: 'right', cell: (payout) => payout.childDays },
  { id: 'amount', header: texts.amount, width: 108, align: 'right', cell: (payout) => formatAmount(payout.totalCents) },
]

/** The month seen from the hosts: what each is paid, beside what it is made of. */
export function PayoutsView({ month }: { month: BillingMonth }) {
  const { payouts, month: name } = month.overview
  const { search, select } = useBillingAddress()
  const items = useMemo(() => payouts.map((payout) => ({ id: payout.hostId, row: payout })), [payouts])
  const selected = payouts.find((payout) => payout.hostId === search.onthaalouder) ?? payouts[0]
  const total = payouts.reduce((sum, payout) => sum + payout.totalCents, 0)
  return (
    <Split
      rightLabel={texts.panel}
      rightWidth={[464, 600]}
      left={
        <>
          <DataTable
            label={texts.table(name)}
            columns={columns}
            items={items}
            selectedId={selected?.hostId}
            onSelect={(onthaalouder) => select({ onthaalouder })}
            isDense
          />
          <div className="month-total">
            <b className="nowrap">{texts.total(payouts.length)}</b>
            <span className="spacer" />
            <b className="numeric">{formatMoney(total)}</b>
          </div>
        </>
      }
      right={
        selected ? (
          <PayoutPanel overview={month.overview} payout={selected} />
        ) : (
          <p className="payout-none ink-2">{texts.empty}</p>
        )
      }
    />
  )
}
