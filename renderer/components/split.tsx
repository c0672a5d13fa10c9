import type { CSSProperties, ReactNode } from 'react'
import { ScrollRegion } from './scroll-region.tsx'
import './page.css'

type Props = {
  left: ReactNode
  right: ReactNode
  /** What the right side is, for readers of a screen aloud. */
  rightLabel: string
  /** Width of the right side in px: at 1280 (288–512) and from 1500 on (380–640). */
  rightWidth?: readonly [number, number]
}

/** List left, evidence right. The right side changes with the selection; the list never moves. */
export function Split({ left, right, rightLabel, rightWidth = [400, 480] }: Props) {
  const widths = { '--split-right': `${rightWidth[0]}px`, '--split-right-wide': `${rightWidth[1]}px` } as CSSProperties
  return (
    <div className="split" style={widths}>
      <div className="split-left">{left}</div>
      <ScrollRegion className="split-right" label={rightLabel}>
        {right}
      </ScrollRegion>
    </div>
  )
}
