import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { meaningIcon, type Meaning } from './meaning.tsx'
import './tag.css'

type Props = {
  meaning?: Meaning
  /** Another icon than that of the meaning. */
  icon?: LucideIcon
  children: ReactNode
}

/** A short state beside a name: `in orde`, `8 van 7`, `afgesloten`. */
export function Tag({ meaning = 'neutral', icon, children }: Props) {
  const Icon = icon ?? (meaning === 'neutral' || meaning === 'accent' ? undefined : meaningIcon[meaning])
  return (
    <span className={`tag tag-${meaning}`}>
      {Icon && <Icon className="icon-small" aria-hidden />}
      {children}
    </span>
  )
}
