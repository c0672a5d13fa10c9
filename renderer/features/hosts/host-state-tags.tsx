import { Tag } from '../../components/tag.tsx'
import { formatDay } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import type { HostRow } from './host-types.ts'

type Props = { host: HostRow; today: string; year: number | undefined }

/** What stands out about a host: gone, still to come, too full, or without a licence; otherwise in order. */
export function HostStateTags({ host, today, year }: Props) {
  if (host.endsOn !== undefined && host.endsOn < today) return <Tag>{nl.hosts.ended(formatDay(host.endsOn, year))}</Tag>
  if (host.startsOn > today) return <Tag meaning="accent">{nl.hosts.startsOn(formatDay(host.startsOn, year))}</Tag>
  if (host.breaches > 0) return <Tag meaning="breach">{nl.hosts.tooFull(host.breaches)}</Tag>
  if (host.maxPresent === undefined) return <Tag meaning="attention">{nl.hosts.noLicence}</Tag>
  if (host.average.over) return <Tag meaning="attention">{nl.hosts.averageOver}</Tag>
  return null
}
