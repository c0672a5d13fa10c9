import { useCallback, useMemo } from 'react'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Overview } from '../model/billing-types.ts'

/** Names a host of the service by its id. */
export function useHostName({ hosts }: Overview): (hostId: string) => string {
  const names = useMemo(() => new Map(hosts.map((host) => [host.hostId, nl.common.name(host)])), [hosts])
  return useCallback((hostId) => names.get(hostId) ?? billing.why.otherHost, [names])
}
