import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { hostId: string; date: string; children: ReactNode }

/** The way to the sheet of a host's month that holds a date. */
export function SheetLink({ hostId, date, children }: Props) {
  return (
    <a href={`#/aanwezigheden/${date.slice(0, 7)}/${encodeURIComponent(hostId)}`} className="day-link">
      {children}
      <ArrowUpRight className="icon-small" aria-hidden />
    </a>
  )
}
