import type { OutputOf } from '../../../../shared/contract/index.ts'
import { Note } from '../../../components/index.ts'
import { formatDay, formatMonth, formatPeriod } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'

const text = nl.children.attests

/** What is closed, what is in the way, which days stay without an attest, and which issued months it touches. */
export function AttestEffect({ effect }: { effect: OutputOf<'tariffs.effect'> | undefined }) {
  if (!effect) return <p className="ink-2">{text.waiting}</p>
  const { closes, overlaps, gaps, issuedMonths } = effect
  return (
    <>
      {overlaps.map(({ id, from, until }) => (
        <Note key={id} meaning="breach" fact={text.overlapsFact(formatPeriod(from, until))}>
          {text.overlapsDetail}
        </Note>
      ))}
      {closes && <Note meaning="neutral">{text.closes(formatDay(closes.from), formatDay(closes.until))}</Note>}
      {gaps.length === 0 && overlaps.length === 0 && <Note meaning="ok">{text.noGaps}</Note>}
      {gaps.length > 0 && (
        <Note meaning="attention" fact={text.gaps(gaps.map(({ from, until }) => formatPeriod(from, until)).join(', '))}>
          {text.gapsDetail}
        </Note>
      )}
      {issuedMonths.length > 0 && (
        <Note meaning="attention" fact={text.issued(issuedMonths.map(formatMonth).join(', '))}>
          {text.issuedDetail}
        </Note>
      )}
    </>
  )
}
