import type { ReactNode } from 'react'

type Props = { label: string; className: string; children: ReactNode }

/** A part of a screen that scrolls on its own; the keyboard can reach it, also when nothing in it takes the focus. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    <div className={`${className} ring-inside`} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
