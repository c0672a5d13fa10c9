import { RecordHeader, Tag } from '../../components/index.ts'
import { formatDay, formatWeekdayDate, yearOfIso } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { HostActions } from './acts/host-actions.tsx'
import type { HostFile } from './host-types.ts'

const text = nl.hosts

type Props = { host: HostFile; today: string; on: string | undefined }

/** Who a host is: name, what stands out, statute, address, phone, file number and since when; at the right what can be done. */
export function HostHeader({ host, today, on }: Props) {
  return (
    <RecordHeader
      person={host}
      name={nl.common.name(host)}
      tags={<HostTags host={host} today={on ?? today} />}
      meta={[
        text.statutes[host.statute],
        `${host.street}, ${host.postcode} ${host.city}`,
        host.phone,
        host.dossierNumber === undefined ? undefined : text.dossier(host.dossierNumber),
        text.since(host.startsOn.slice(0, 4)),
      ]}
      actions={<HostActions host={host} on={on} />}
    />
  )
}

function HostTags({ host, today }: { host: HostFile; today: string }) {
  const year = yearOfIso(today)
  const { startsOn, endsOn } = host
  const firstBreach = host.breaches[0]?.dates[0]
  return (
    <>
      {endsOn !== undefined &&
        (endsOn < today ? (
          <Tag>{text.ended(formatDay(endsOn, year))}</Tag>
        ) : (
          <Tag meaning="attention">{text.acts.stopsOn(formatDay(endsOn, year))}</Tag>
        ))}
      {startsOn > today && <Tag meaning="accent">{text.startsOn(formatDay(startsOn, year))}</Tag>}
      {firstBreach !== undefined && <Tag meaning="breach">{text.tooFullOn(formatWeekdayDate(firstBreach, year))}</Tag>}
    </>
  )
}
