import type { QueryClient } from '@tanstack/react-query'
import type { NamesOf } from '../../shared/contract/index.ts'

/**
 * Questions about the whole service that nobody waits for, such as a count in the rail. While answers are typed one after the
 * other they are not asked after each: the service would count everything again between two keys.
 */
const late = [
  'attendance.openCount',
  'substitution.absences',
  'homeVisits.due',
  'today.view',
  'today.billing',
] as const satisfies NamesOf<'query'>[]
export const lateQueries: ReadonlySet<string> = new Set(late)

/** How long nothing has to change before they are asked, in milliseconds. */
const quietMs = 2_000
let timer: ReturnType<typeof setTimeout> | undefined

/** Asks the late ones that are old once nothing has changed for a while. */
export function askLate(client: QueryClient): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    void client.refetchQueries({
      type: 'active',
      stale: true,
      predicate: ({ queryKey }) => lateQueries.has(String(queryKey[0])),
    })
  }, quietMs)
}
