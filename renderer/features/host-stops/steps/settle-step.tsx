import { Link } from '@tanstack/react-router'
import { Note, Section } from '../../../components/index.ts'
import { formatDay, formatMonth } from '../../../format/date.ts'
import { formatMoney, formatNumber } from '../../../format/money.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { nl } from '../../../i18n/nl.ts'
import { MaterialsAtStop } from '../../support/host/materials-at-stop.tsx'
import type { StopAgreement, StopView } from '../host-stop-types.ts'
import { NotYet } from '../not-yet.tsx'

const text = hostStops.settle

/** What is left to settle: sheets and payouts of the host, and per family the last invoice, the deposit and the free days (R83). */
export function SettleStep({ view }: { view: StopView }) {
  const { stop, today, months, agreements, host } = view
  if (!stop) return <NotYet />
  const { endsOn } = stop.record
  return (
    <>
      {endsOn >= today && (
        <Section title={text.title}>
          <Note meaning="attention" fact={text.ahead(formatDay(endsOn))}>
            {text.aheadDetail}
          </Note>
        </Section>
      )}
      <Section title={text.months}>
        {months.length === 0 ? (
          <p className="ink-2">{text.noMonths}</p>
        ) : (
          <table className="stop-table">
            <thead>
              <tr>
                <th scope="col">{text.month.name}</th>
                <th scope="col">{text.month.sheet}</th>
                <th scope="col">{text.month.payout}</th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, isClosed, payout, openDays }) => (
                <tr key={month}>
                  <td>{formatMonth(month)}</td>
                  <td>
                    <Link to="/aanwezigheden/$month/$hostId" params={{ month, hostId: host.id }}>
                      {isClosed ? text.sheetClosed : openDays > 0 ? text.sheetOpenDays(openDays) : text.sheetOpen}
                    </Link>
                  </td>
                  <td>
                    <Link to="/facturatie/$month/$step" params={{ month, step: 'uitgeven' }}>
                      {payout === undefined ? text.noPayout : text.payout(payout)}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <MaterialsAtStop hostId={host.id} today={today} />
      <Section title={text.families} note={text.freeDaysNote}>
        <table className="stop-table stop-settle">
          <thead>
            <tr>
              {Object.values(text.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agreements.map((agreement) => (
              <FamilyRow key={agreement.agreementId} agreement={agreement} />
            ))}
          </tbody>
        </table>
      </Section>
    </>
  )
}

function FamilyRow({ agreement }: { agreement: StopAgreement }) {
  const { child, lastDay, lastInvoice, deposit, freeHalfDays, openDays } = agreement
  const month = formatMonth(lastInvoice.month)
  return (
    <tr>
      <td>
        <Link to="/kinderen/$childId" params={{ childId: child.id }} search={{ tab: 'overeenkomsten' }}>
          {nl.common.name(child)}
        </Link>
        {openDays > 0 && (
          <div className="small">
            <Link to="/aanwezigheden/open" className="att">
              {text.openDays(openDays)}
            </Link>
          </div>
        )}
      </td>
      <td>{formatDay(lastDay)}</td>
      <td>
        <Link to="/facturatie/$month/$step" params={{ month: lastInvoice.month, step: 'uitgeven' }}>
          {lastInvoice.isIssued ? text.invoiceIssued(month) : text.invoiceMissing(month)}
        </Link>
      </td>
      <td>{deposit ? depositWords(deposit) : <span className="ink-3">{text.noDeposit}</span>}</td>
      <td>
        {freeHalfDays
          ? text.freeDays(
              formatNumber(freeHalfDays.left / 2),
              formatNumber(freeHalfDays.entitled / 2),
              freeHalfDays.year,
            )
          : nl.common.noValue}
      </td>
    </tr>
  )
}

function depositWords({ cents, state, on }: NonNullable<StopAgreement['deposit']>): string {
  const amount = formatMoney(cents)
  return state === 'refunded' ? text.deposits.refunded(amount, formatDay(on ?? '')) : text.deposits[state](amount)
}
