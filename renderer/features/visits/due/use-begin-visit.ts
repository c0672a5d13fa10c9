import { useCommand } from '../../../api/index.ts'
import { localNow } from '../../../format/time.ts'
import type { DueHost } from '../visit-types.ts'

/** Goes into the visit that is on today or was begun; else begins one now. */
export function useBeginVisit(today: string, onOpen: (visitId: string) => void) {
  const plan = useCommand('homeVisits.plan')
  const begin = async (row: DueHost) => {
    const own = visitToOpen(row, today)
    if (own !== undefined) return onOpen(own)
    if (plan.isRunning) return
    const saved = await plan.run({
      hostId: row.host.id,
      date: today,
      from: localNow().slice(11, 16),
      isAnnounced: !row.shouldBeUnannounced,
    })
    if (saved) onOpen(saved.id)
  }
  return { begin, isBusy: plan.isRunning, failure: plan.failure }
}

/** The planned visit that one goes into instead of beginning another: one that was begun, or that is on today. */
export function visitToOpen({ planned }: DueHost, today: string): string | undefined {
  return planned && (planned.isBegun || planned.date === today) ? planned.id : undefined
}
