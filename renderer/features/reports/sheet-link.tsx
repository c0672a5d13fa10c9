import type { ReactNode } from 'react'

/** A link to the month sheet of a host. */
export function SheetLink({ month, hostId, children }: { month: string; hostId: string; children: ReactNode }) {
  return <a href={`#/aanwezigheden/${month}/${encodeURIComponent(hostId)}`}>{children}</a>
}
