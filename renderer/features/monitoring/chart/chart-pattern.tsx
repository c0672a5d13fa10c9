/** How a layer is filled: patterns tell layers apart without their colour. */
export type PatternName = 'plain' | 'full' | 'stripes' | 'dots' | 'cross'

/** The fill of a layer of `MonthBars`. */
export function patternFill(layerId: string): string {
  return `url(#layer-${layerId})`
}

/** A pattern on the quiet hue of plans. */
export function ChartPattern({ id, name }: { id: string; name: PatternName }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect
        width={6}
        height={6}
        fill={name === 'full' ? 'var(--present)' : name === 'plain' ? 'var(--plan)' : 'var(--bg)'}
      />
      {name === 'stripes' && <path d="M0 6 L6 0 M-1 1 L1 -1 M5 7 L7 5" stroke="var(--plan-edge)" strokeWidth={1.5} />}
      {name === 'dots' && <circle cx={3} cy={3} r={1.3} fill="var(--plan-edge)" />}
      {name === 'cross' && <path d="M0 3 H6 M3 0 V6" stroke="var(--plan-edge)" strokeWidth={1} />}
    </pattern>
  )
}
