import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = { month: string; hostId: string; className?: string; title?: string; children: ReactNode }

/** The way to the sheet of a host's month. */
export function SheetLink({ month, hostId, children, ...look }: Props) {
  return (
    <Link to="/aanwezigheden/$month/$hostId" params={{ month, hostId }} {...look}>
      {children}
    </Link>
  )
}
