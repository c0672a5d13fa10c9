import { stayPercentsInOrder } from '../model/percent-columns.ts'
import { formatHalfDays } from '../../../format/time.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { Percent } from '../../../../shared/domain/billing/issued.ts'

type Counted = { percents: ReadonlyMap<Percent, number>; freeHalfDays: number; charged: number; open: number }

/** What a row, or the whole sheet, comes to: days by what they pay, free, charged, open. */
export function RowTotalCells({ totals, isStrong = false }: { totals: Counted; isStrong?: boolean }) {
  const { percents, freeHalfDays, charged, open } = totals
  return (
    <div className={`sheet-sums${isStrong ? ' strong' : ''}`} role="presentation">
      {stayPercentsInOrder.map((percent) => (
        <Sum key={percent} count={percents.get(percent) ?? 0} label={text.percent(percent)} />
      ))}
      <Sum count={freeHalfDays} shown={formatHalfDays(freeHalfDays)} label={text.freeDaysWords} />
      <Sum count={charged} label={text.chargedWords} />
      <Sum count={open} label={text.openWords} className="att strong" />
    </div>
  )
}

type SumProps = { count: number; shown?: string; label: string; className?: string }

function Sum({ count, shown = String(count), label, className = '' }: SumProps) {
  return (
    <div role="gridcell" aria-label={`${label}: ${shown}`} className={count === 0 ? 'ink-3' : className}>
      <span aria-hidden>{count === 0 ? '·' : shown}</span>
    </div>
  )
}
