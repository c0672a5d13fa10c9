import '@mantine/charts/styles.layer.css'
import { CompositeChart } from '@mantine/charts'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import { ChartPattern, patternFill, type PatternName } from './chart-pattern.tsx'
import './chart.css'

/** A layer of the bars: its pattern, and its name in the key. */
export type ChartLayer = { id: string; label: string; pattern: PatternName }

type Props = {
  title: string
  layers: readonly ChartLayer[]
  points: readonly ({ month: string } & Readonly<Record<string, number | string>>)[]
}

/** Counts month after month as stacked bars, each layer with a pattern of its own. */
export function MonthBars({ title, layers, points }: Props) {
  return (
    <figure className="chart" role="img" aria-label={text.chart(title)}>
      <figcaption className="chart-head" aria-hidden>
        <span className="chart-title">{title}</span>
        {layers.map(({ id, label, pattern }) => (
          <span key={id} className="chart-key">
            <svg width={16} height={12}>
              <defs>
                <ChartPattern id={`key-${id}`} name={pattern} />
              </defs>
              <rect width={16} height={12} fill={`url(#key-${id})`} stroke="var(--plan-edge)" />
            </svg>
            {label}
          </span>
        ))}
      </figcaption>
      <CompositeChart
        h={170}
        data={points.map((point) => ({ ...point }))}
        dataKey="month"
        accessibilityLayer={false}
        withTooltip={false}
        textColor="var(--ink-3)"
        gridColor="var(--line)"
        strokeDasharray="0"
        tickLine="none"
        maxBarWidth={34}
        series={layers.map(({ id, label }) => ({ name: id, label, color: 'var(--plan-edge)', type: 'bar' as const }))}
        barProps={({ name }) => ({
          stackId: 'all',
          fill: patternFill(name),
          stroke: 'var(--plan-edge)',
          strokeOpacity: 1,
        })}
        yAxisProps={{ width: 44, allowDecimals: false, tickCount: 5 }}
        xAxisProps={{ interval: 0 }}
      >
        <defs>
          {layers.map(({ id, pattern }) => (
            <ChartPattern key={id} id={`layer-${id}`} name={pattern} />
          ))}
        </defs>
      </CompositeChart>
    </figure>
  )
}
