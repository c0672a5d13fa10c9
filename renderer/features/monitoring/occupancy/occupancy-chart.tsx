import { formatNumber } from '../../../format/money.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import { monthTick } from '../chart/month-tick.ts'
import { MonthLines, type ChartLine } from '../chart/month-lines.tsx'
import { percentOf } from '../model/percent.ts'
import { realisedPercents, roomAt, sumsAt } from './occupancy-rows.ts'
import type { OccupancyView } from './occupancy-types.ts'

const lines: readonly ChartLine[] = [
  { id: 'present', label: text.legend.present, shape: 'circle', color: 'var(--present)' },
  { id: 'counted', label: text.legend.counted, shape: 'square', dash: '6 3', color: 'var(--accent)' },
  { id: 'planned', label: text.legend.planned, shape: 'triangle', dash: '2 3', color: 'var(--ink-2)' },
]

/** The months of the service as percentages of its places, with the target to read them against. */
export function OccupancyChart({ view }: { view: OccupancyView }) {
  const points = view.months.map(({ month }) => {
    const [sums, room] = [sumsAt(view, { month }), roomAt(view, { month })]
    const [present = null, counted = null] = realisedPercents(sums, room)
    return {
      month: monthTick(month),
      present,
      counted,
      planned: percentOf(sums.planned, 2 * room.placeDays) ?? null,
    }
  })
  const target = { value: view.targetPercent, label: text.outcome.target(formatNumber(view.targetPercent)) }
  return <MonthLines title={text.chartTitle} lines={lines} points={points} targets={[target]} />
}
