import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useToday } from '../../../api/index.ts'
import { formatDay } from '../../../format/date.ts'
import { training } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Attendee } from './training-types.ts'
import type { Mark } from './use-marks.ts'

const text = training.attendees

type Props = { attendee: Attendee; today: string; name: ReactNode; onMark: (mark: Mark) => void }

/** One host at a session that was held: whether she was there, and her certificate, dated today when it is ticked. */
export function PresenceRow({ attendee, today, name, onMark }: Props) {
  const { year } = useToday()
  const { host, status, certificateOn } = attendee
  const full = nl.common.name(host)
  const isThere = status === 'followed'
  return (
    <tr>
      <td>{name}</td>
      <td className="support-tick">
        <Checkbox
          name="followed"
          aria-label={text.followedBy(full)}
          checked={isThere}
          onChange={({ currentTarget }) =>
            onMark({ hostId: host.id, status: currentTarget.checked ? 'followed' : 'absent' })
          }
        />
      </td>
      <td className="support-tick">
        <Checkbox
          name="certificate"
          aria-label={text.certificateOf(full)}
          checked={certificateOn !== undefined}
          // A certificate says that she was there.
          onChange={({ currentTarget }) =>
            onMark({
              hostId: host.id,
              status: 'followed',
              ...(currentTarget.checked && { certificateOn: today }),
            })
          }
        />
      </td>
      <td className="small">{stateOf(attendee, year)}</td>
    </tr>
  )
}

function stateOf({ status, certificateOn }: Attendee, year: number | undefined): ReactNode {
  if (certificateOn !== undefined)
    return <span className="ink-2">{text.certificateOn(formatDay(certificateOn, year))}</span>
  if (status === 'absent' || status === 'declined') return <span className="ink-2">{text[status]}</span>
  return <span className="att">{status === 'followed' ? text.withoutCertificate : text.unmarked}</span>
}
