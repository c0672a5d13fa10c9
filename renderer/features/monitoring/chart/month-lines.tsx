import '@mantine/charts/styles.layer.css'
import { CompositeChart } from '@mantine/charts'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import { formatNumber } from '../../../format/money.ts'
import { ChartMark, type MarkShape } from './chart-mark.tsx'
import './chart.css'

/** A line: how it is drawn, and its name in the key. */
export type ChartLine = { id: string; label: string; shape: MarkShape; dash?: string; color: string }

type Props = {
  title: string
  lines: readonly ChartLine[]
  /** One point a month; null where nothing is known. */
  points: readonly ({ month: string } & Readonly<Record<string, number | string | null>>)[]
  /** Levels to read the lines against, with their words. */
  targets: readonly { value: number; label: string }[]
  /** Counts instead of percentages. */
  isCount?: boolean
}

/** Percentages or counts month after month as lines, with the key that names each by its dashes and points. */
export function MonthLines({ title, lines, points, targets, isCount = false }: Props) {
  const most = Math.max(
    ...points.flatMap((point) => lines.map(({ id }) => Number(point[id] ?? 0))),
    ...targets.map(({ value }) => value),
  )
  // Room above the highest line or level, for its words.
  const step = stepOf(most)
  const top = (Math.floor(most / step) + 1) * step
  const ticks = Array.from({ length: top / step + 1 }, (_, index) => index * step)
  return (
    <figure className="chart" role="img" aria-label={text.chart(title)}>
      <figcaption className="chart-head" aria-hidden>
        <span className="chart-title">{title}</span>
        {lines.map((line) => (
          <span key={line.id} className="chart-key">
            <svg width={30} height={10}>
              <line x1={0} x2={30} y1={5} y2={5} stroke={line.color} strokeWidth={2} strokeDasharray={line.dash} />
              <ChartMark shape={line.shape} x={15} y={5} color={line.color} />
            </svg>
            {line.label}
          </span>
        ))}
      </figcaption>
      <CompositeChart
        h={150}
        data={points.map((point) => ({ ...point }))}
        dataKey="month"
        accessibilityLayer={false}
        withTooltip={false}
        curveType="linear"
        connectNulls={false}
        textColor="var(--ink-3)"
        gridColor="var(--line)"
        strokeDasharray="0"
        tickLine="none"
        series={lines.map(({ id, label, color, dash }) => ({
          name: id,
          label,
          color,
          type: 'line' as const,
          ...(dash !== undefined && { strokeDasharray: dash }),
        }))}
        lineProps={({ name }) => {
          const line = lines.find(({ id }) => id === name)
          return {
            activeDot: false,
            dot: line ? dotOf(line) : false,
          }
        }}
        referenceLines={targets.map(({ value, label }) => ({
          y: value,
          label,
          color: 'var(--limit)',
          strokeDasharray: '8 4',
          labelPosition: 'insideBottomRight',
        }))}
        valueFormatter={(value) => (isCount ? formatNumber(value) : `${formatNumber(value)} %`)}
        yAxisProps={{ width: 44, domain: [0, top], ticks, interval: 0 }}
        xAxisProps={{ interval: 0, padding: { left: 16, right: 16 } }}
      />
    </figure>
  )
}

/** Draws the points of a line in its shape; nothing in months of which nothing is known. */
function dotOf({ shape, color }: ChartLine) {
  return ({ cx, cy, index, value }: { cx?: number; cy?: number; index?: number; value?: unknown }) =>
    cx === undefined || cy === undefined || value === null ? (
      <g key={index} />
    ) : (
      <ChartMark key={index} shape={shape} x={cx} y={cy} color={color} />
    )
}

/** The distance of the lines behind a chart: some five of them, at round numbers. */
function stepOf(most: number): number {
  return [2, 5, 10, 20, 50, 100, 200, 500].find((step) => most < step * 5) ?? 1_000
}
