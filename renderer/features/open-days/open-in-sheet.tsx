import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { SheetLink } from '../attendance/sheet-link.tsx'

type Props = { hostId: string; date: string; children: ReactNode }

/** The way to the sheet of a host's month that holds a date. */
export function OpenInSheet({ hostId, date, children }: Props) {
  return (
    <SheetLink month={date.slice(0, 7)} hostId={hostId} className="day-link">
      {children}
      <ArrowUpRight className="icon-small" aria-hidden />
    </SheetLink>
  )
}
