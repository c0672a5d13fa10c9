import { useMemo } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import type { NameOf } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'

/** What the ids in an offer are called: hosts, and children whose requests were passed over. */
export function useOfferNames(): NameOf {
  const { data: hosts } = useQueryOf('hosts.list', {})
  const { data: list } = useQueryOf('waitingList.list', {})
  return useMemo(() => {
    const names = new Map([
      ...(hosts ?? []).map((host) => [host.id, nl.common.name(host)] as const),
      ...(list?.requests ?? []).map(({ id, child }) => [id, nl.common.name(child)] as const),
    ])
    return (id) => names.get(id)
  }, [hosts, list])
}
