import { Link } from '@tanstack/react-router'
import { ArrowUpRight } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { formatLongDate, yearOfIso } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import { formatDuration, formatHalfDays } from '../../../format/time.ts'
import { openDays } from '../../../i18n/nl/open-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { OpenRow } from '../model/open-rows.ts'
import { formatTimes, minutesOf } from '../model/times.ts'
import { OpenInSheet } from '../open-in-sheet.tsx'
import { FamilyContact } from './family-contact.tsx'
import { LastDays } from './last-days.tsx'
import './evidence.css'

const text = openDays.evidence

type Props = {
  row: OpenRow | undefined
  chosen: readonly OpenRow[]
  year: number | undefined
}

/** The evidence of an open day: what was planned, what it means when nobody answers, the days before, and whom to call. */
export function OpenEvidence({ row, chosen, year }: Props) {
  const shown = row ?? chosen[0]
  if (!shown) return <p className="section ink-2">{text.choose}</p>
  const { child, host, ownHost, date, slots, age } = shown
  return (
    <>
      <div className="section">
        <div className="section-head">
          <h2>{nl.common.name(child)}</h2>
          <span className="section-note">{text.at(nl.common.name(host))}</span>
        </div>
        <p>
          <span className="day-first-letter">{formatLongDate(date)}</span>, {text.age(age)}
        </p>
        {ownHost && <p>{text.insteadOf(nl.common.name(ownHost))}</p>}
        <p>
          <span className="ink-2">{text.plan}</span> <b className="medium">{formatTimes(slots)}</b>{' '}
          <span className="ink-3">{formatDuration(minutesOf(slots))}</span>
        </p>
        <p className="day-links">
          <OpenInSheet hostId={host.id} date={date}>
            {text.month}
          </OpenInSheet>
          <Link to="/kinderen/$childId" params={{ childId: child.id }} className="day-link">
            {text.file}
            <ArrowUpRight className="icon-small" aria-hidden />
          </Link>
        </p>
      </div>
      <FamilyContact holder={shown.holder} />
      <Meaning row={shown} year={year} />
    </>
  )
}

function Meaning({ row, year }: { row: OpenRow; year: number | undefined }) {
  const { agreementId, date } = row
  const { data, error, refetch } = useQueryOf('attendance.openDay', { agreementId, date }, { keepPrevious: true })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} isInline />
  if (!data) return <LoadingRows rows={6} />
  const { percent, amountCents, balance, isSubstitution } = data
  const part = text.percent[percent]
  return (
    <>
      {isSubstitution ? (
        <Section title={text.consequence}>
          <p>{text.notCharged}</p>
          <p className="small ink-3">{text.notChargedSource}</p>
        </Section>
      ) : (
        <>
          <Section title={text.consequence}>
            <p>
              {amountCents === undefined ? text.chargedUnknown(part) : text.charged(formatMoney(amountCents), part)}
            </p>
            <p className="small ink-3">{text.chargedSource}</p>
          </Section>
          <Section title={text.balance}>
            <p>
              {text.balanceLeft(formatHalfDays(balance.left), formatHalfDays(balance.entitled), yearOfIso(date))}{' '}
              {balance.day > balance.left ? text.balanceShort : text.balanceTakes(formatHalfDays(balance.day))}
            </p>
            <p className="small ink-3">{text.balanceSource}</p>
          </Section>
        </>
      )}
      <LastDays days={data.lastDays} hosts={data.hosts} ownHostId={row.host.id} year={year} />
    </>
  )
}
