import type { ReactNode } from 'react'
import { meaningIcon, type Meaning } from './meaning.tsx'
import './tag.css'

type Props = {
  meaning: Exclude<Meaning, 'accent'>
  /** The fact, in bold: `15:45–16:00: 8 van 7.` */
  fact?: ReactNode
  /** Who causes it, or what can be done. */
  children?: ReactNode
  actions?: ReactNode | undefined
  isLarge?: boolean
  /** Read aloud when it appears. */
  isAlert?: boolean
}

/** A fact that matters here, before any judgement, on the surface of its meaning. */
export function Note({ meaning, fact, children, actions, isLarge, isAlert }: Props) {
  const Icon = meaningIcon[meaning]
  return (
    <div className={`note note-${meaning}${isLarge ? ' note-large' : ''}`} {...(isAlert && { role: 'alert' })}>
      <Icon className="icon-small" aria-hidden />
      <div>
        {fact !== undefined && <b>{fact}</b>} {children}
        {actions !== undefined && <div className="note-actions">{actions}</div>}
      </div>
    </div>
  )
}
