import { Link } from '@tanstack/react-router'
import { billing } from '../../../i18n/nl/billing.ts'
import type { BillChild } from '../model/billing-types.ts'
import { formatDates } from '../model/date-list.ts'
import { formatKindcode } from '../model/kindcode-words.ts'

type Props = { tariff: BillChild['tariffs'][number]; dates: readonly string[]; holder: string; childId: string }

/** The tariff of a line with the attest it comes from and how long that holds; with its dates when a line has two. */
export function TariffWords({ tariff, dates, holder, childId }: Props) {
  const { perDay, attest, noAttest, tariffKind, validity } = billing.why
  return (
    <span className="why-tariff">
      {perDay(tariff.dayCents)}{' '}
      <Link to="/kinderen/$childId" params={{ childId }}>
        {tariff.kindcode === undefined ? noAttest : attest(formatKindcode(tariff.kindcode))}
      </Link>
      {dates.length > 0 && <span className="ink-3"> {formatDates(dates)}</span>}
      <span className="why-source">
        {tariffKind(tariff.kind, holder)}, {validity(tariff.from, tariff.until)}
      </span>
    </span>
  )
}
