import type { Offer } from '../../../../shared/domain/exchange/waiting-list.ts'
import { Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import { useOfferNames } from '../request/use-offer-names.ts'

const text = places.past

type Props = { offers: readonly Offer[]; year: number | undefined }

/** Offers that were answered, the latest first: where, since when, what was said, and why somebody was passed over. */
export function PastOffers({ offers, year }: Props) {
  const nameOf = useOfferNames()
  if (offers.length === 0) return null
  return (
    <Section title={text.title}>
      <ul className="past-offers">
        {offers.toReversed().map(({ id, hostId, startsOn, answer, answeredAt, deviation, passedOver, note }) => (
          <li key={id}>
            <span className="medium">{nameOf(hostId) ?? hostId}</span>
            <span className="small ink-2">
              {answer && answeredAt && text.line(text.answers[answer], formatDay(answeredAt.slice(0, 10), year))}
            </span>
            <span className="small ink-2">
              {[
                text.startsOn(formatDay(startsOn, year)),
                ...(deviation === undefined ? [] : [text.deviation(deviation, passedOver?.length ?? 0)]),
                ...(note === undefined ? [] : [note]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
