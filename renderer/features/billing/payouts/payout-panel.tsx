import { Link } from '@tanstack/react-router'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Note } from '../../../components/index.ts'
import { formatMoney } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Overview, PayoutRow } from '../model/billing-types.ts'
import { PayoutLines } from './payout-lines.tsx'
import '../bill/bill.css'
import './payouts.css'

const texts = billing.payouts

/** What a host is paid: per child the days by length, at the amount of the day, and the rule. */
export function PayoutPanel({ overview, payout }: { overview: Overview; payout: PayoutRow }) {
  const { data, error, refetch } = useQueryOf('billing.preview', { month: overview.month })
  const found = data?.payouts.find((candidate) => candidate.hostId === payout.hostId)
  return (
    <>
      <div className="bill-header">
        <div className="bill-who">
          <h2>{nl.common.name(payout)}</h2>
          <p className="small ink-2">
            <Link to="/onthaalouders/$hostId" params={{ hostId: payout.hostId }}>
              {texts.file}
            </Link>
          </p>
        </div>
        <span className="spacer" />
        <b className="bill-total">{formatMoney(payout.totalCents)}</b>
      </div>
      {data ? (
        <>
          {found && found.totalCents !== payout.totalCents && (
            <div className="bill-note">
              <Note meaning="attention">{texts.changedSince}</Note>
            </div>
          )}
          <PayoutLines overview={overview} lines={found?.lines ?? []} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows isDense />
      )}
      <p className="bill-sum">
        {texts.rule} <span className="ink-3">{texts.source}</span>
      </p>
    </>
  )
}
