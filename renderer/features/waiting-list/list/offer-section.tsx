import { Link } from '@tanstack/react-router'
import { DetailList, Section } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { waitingList } from '../../../i18n/nl/waiting-list/list.ts'
import type { ListedRequest } from '../waiting-types.ts'

const text = waitingList.side

type Props = { offer: NonNullable<ListedRequest['offer']>; year: number | undefined }

/** The place that was offered, until it is refused or an agreement. */
export function OfferSection({ offer: { host, startsOn, offeredAt, answerBy, answer }, year }: Props) {
  return (
    <Section title={text.offer}>
      <DetailList
        facts={[
          [
            text.host,
            <Link key={host.id} to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
              {nl.common.name(host)}
            </Link>,
          ],
          [text.startsOn, formatWeekdayDate(startsOn, year)],
          [text.offeredAt, formatMoment(offeredAt, year)],
          [text.answerBy, answerBy === undefined ? undefined : formatWeekdayDate(answerBy, year)],
          [text.answer, text.answers[answer ?? 'none']],
        ]}
      />
    </Section>
  )
}
