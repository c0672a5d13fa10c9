import { useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import type { HostsById } from './substitution-types.ts'

/** Who is who among all hosts: what was decided names them by id. */
export function useHostsById(): HostsById {
  const { data } = useQueryOf('hosts.list', {})
  return useMemo(() => new Map(data?.map((host) => [host.id, host])), [data])
}
