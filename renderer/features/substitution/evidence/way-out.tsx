import type { ReactNode } from 'react'

/** One thing that can be done: what, what comes of it, and the button that does it. */
export function WayOutLine({ title, detail, action }: { title: string; detail: string; action: ReactNode }) {
  return (
    <li className="way-out">
      <span>
        {title}
        <span className="small ink-2">{detail}</span>
      </span>
      {action}
    </li>
  )
}
