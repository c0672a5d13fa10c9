import { RecordHeader, Tag } from '../../components/index.ts'
import { formatDay, formatWeekdayDate, yearOfIso } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import type { HostFile } from './host-types.ts'

const text = nl.hosts

/** Who a host is: name, what stands out, statute, address, phone, file number and since when. */
export function HostHeader({ host, today }: { host: HostFile; today: string }) {
  return (
    <RecordHeader
      person={host}
      name={nl.common.name(host)}
      tags={<HostTags host={host} today={today} />}
      meta={[
        text.statutes[host.statute],
        `${host.street}, ${host.postcode} ${host.city}`,
        host.phone,
        host.dossierNumber === undefined ? undefined : text.dossier(host.dossierNumber),
        text.since(host.startsOn.slice(0, 4)),
      ]}
    />
  )
}

function HostTags({ host, today }: { host: HostFile; today: string }) {
  const year = yearOfIso(today)
  const breach = host.breaches[0]
  return (
    <>
      {host.endsOn !== undefined && host.endsOn < today && <Tag>{text.ended(formatDay(host.endsOn, year))}</Tag>}
      {host.startsOn > today && <Tag meaning="accent">{text.startsOn(formatDay(host.startsOn, year))}</Tag>}
      {breach && <Tag meaning="breach">{text.tooFullOn(formatWeekdayDate(breach.date, year))}</Tag>}
    </>
  )
}
