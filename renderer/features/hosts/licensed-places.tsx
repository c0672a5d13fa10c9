import { useQueryOf } from '../../api/index.ts'
import { Tag } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import type { HostRow } from './host-types.ts'

/** Says so when the hosts of today are licensed for more places together than the organiser is recognised for (R10). */
export function LicensedPlaces({ hosts = [] }: { hosts: readonly HostRow[] | undefined }) {
  const { data: status } = useQueryOf('service.status', {})
  const recognised = status?.organiser?.recognisedPlaces
  const licensed = hosts.reduce((sum, host) => sum + (host.maxPresent ?? 0), 0)
  if (recognised === undefined || licensed <= recognised) return null
  return <Tag meaning="attention">{nl.hosts.placesBeyond(licensed, recognised)}</Tag>
}
