import { TriangleAlert } from 'lucide-react'
import { formatNumber } from '../format/money.ts'
import './bars.css'

type Props = {
  value: number
  limit: number
  /** Over the limit: amber, with a triangle before the number. */
  isOver: boolean
  /** What is measured, for readers of a screen aloud. */
  label: string
  isStrong?: boolean
}

const scale = 5

/** An average as a bar on 0–5 with a mark at the limit, and its number. */
export function Bullet({ value, limit, isOver, label, isStrong }: Props) {
  const top = Math.max(scale, limit + 1)
  const number = formatNumber(value, 2)
  return (
    <span className="bullet" role="img" aria-label={`${label}: ${number}`}>
      <span className={`bullet-track${isOver ? ' bullet-over' : ''}`}>
        <i style={{ width: `${Math.min(100, (value / top) * 100)}%` }} />
        <u style={{ left: `${(limit / top) * 100}%` }} />
      </span>
      <span className={`bullet-number${isOver ? ' att' : ''}${isStrong ? ' medium' : ''}`}>
        {isOver && <TriangleAlert className="icon-small" aria-hidden />}
        {number}
      </span>
    </span>
  )
}
