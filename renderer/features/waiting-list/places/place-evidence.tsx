import { Note, Section } from '../../../components/index.ts'
import { places as text } from '../../../i18n/nl/waiting-list/places.ts'
import type { ListedRequest, Place } from '../waiting-types.ts'
import { OfferForm } from './offer-form.tsx'
import { canBeOffered } from './offered-days.ts'
import { PlaceFacts } from './place-facts.tsx'

type Props = {
  request: ListedRequest
  place: Place
  today: string
  from?: string | undefined
  onOffered?: () => void
}

/** A host for a request, and the form that offers the place there where there is one. */
export function PlaceEvidence({ request, place, today, ...offering }: Props) {
  return (
    <>
      <PlaceFacts request={request} place={place} />
      {request.status !== 'open' ? null : canBeOffered(place) ? (
        <OfferForm key={place.host.id} request={request} place={place} today={today} {...offering} />
      ) : (
        <Section title={text.offer.title}>
          <Note meaning="neutral">{text.offer.impossible}</Note>
        </Section>
      )}
    </>
  )
}
