import { formatPeriod } from '../../format/date.ts'
import { formatHalfDays } from '../../format/time.ts'
import { freeDays as text } from '../../i18n/nl/free-days.ts'
import { formatDays, productOf, type FreeDays } from './entitlement-words.ts'

/** `18 × 4/5 × 365/365 = 14,4`, a line per plan, the sum rounded up, and what went off it before. */
export function Entitlement({ freeDays }: { freeDays: FreeDays }) {
  const { terms, fullTimeDays, exactDays, exactFraction, entitled, usedBefore, opening, year } = freeDays
  if (terms.length === 0) return <p className="small ink-2 free-days-part">{text.noTerms}</p>
  return (
    <dl className="free-days-sum free-days-part" aria-label={text.derivation}>
      {terms.map((term) => {
        const { product, words } = productOf(term, fullTimeDays)
        return (
          <div key={term.from}>
            <dt>
              {terms.length > 1 && <span className="ink-2">{formatPeriod(term.from, term.until, year)} </span>}
              <span title={words}>{product}</span>
            </dt>
            <dd>{formatDays(term.days)}</dd>
          </div>
        )
      })}
      {terms.length > 1 && (
        <div>
          <dt>{text.sum}</dt>
          <dd title={text.exactly(exactFraction)}>{formatDays(exactDays)}</dd>
        </div>
      )}
      <div className="free-days-total">
        <dt>{text.rounded}</dt>
        <dd>{formatHalfDays(entitled)}</dd>
      </div>
      {usedBefore > 0 && (
        <>
          <div>
            <dt>{text.usedBefore}</dt>
            <dd>{formatHalfDays(-usedBefore)}</dd>
          </div>
          <div className="free-days-total">
            <dt>{text.opening}</dt>
            <dd>{formatHalfDays(opening)}</dd>
          </div>
        </>
      )}
    </dl>
  )
}
