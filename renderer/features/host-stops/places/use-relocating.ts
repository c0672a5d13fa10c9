import { useState } from 'react'
import type { StopDestination } from '../../../../shared/contract/host-stops.ts'
import { useCommand } from '../../../api/index.ts'
import type { StopView } from '../host-stop-types.ts'

type Place = { agreementId: string; to: StopDestination; note?: string }

/** Settles what becomes of children, and again with a reason where a host would get too full. */
export function useRelocating({ host, stop }: StopView) {
  const command = useCommand('hostStops.relocate')
  const [asked, setAsked] = useState<readonly Place[]>([])
  const run = (places: readonly Place[], capacityReason?: string) => {
    if (!stop) return
    setAsked(places)
    const input = { hostId: host.id, version: stop.version, places: [...places] }
    void command.run({ ...input, ...(capacityReason !== undefined && { capacityReason }) })
  }
  return {
    relocate: (places: readonly Place[]) => run(places),
    withReason: (reason: string) => run(asked, reason),
    isRunning: command.isRunning,
    error: command.error,
    failure: command.error?.reason === 'over-capacity' ? undefined : command.failure,
  }
}
