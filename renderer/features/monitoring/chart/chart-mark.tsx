/** The shape of a line's points: with the dashes of the line it tells lines apart without their colour. */
export type MarkShape = 'circle' | 'square' | 'triangle'

type Props = { shape: MarkShape; x: number; y: number; color: string }

/** A point of a line. */
export function ChartMark({ shape, x, y, color }: Props) {
  const look = { fill: 'var(--bg)', stroke: color, strokeWidth: 1.5 }
  if (shape === 'circle') return <circle cx={x} cy={y} r={3.5} {...look} />
  if (shape === 'square') return <rect x={x - 3} y={y - 3} width={6} height={6} {...look} />
  return <path d={`M${x} ${y - 4} L${x + 4} ${y + 3} L${x - 4} ${y + 3} Z`} {...look} />
}
