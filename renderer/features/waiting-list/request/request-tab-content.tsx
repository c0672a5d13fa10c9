import { HistoryList } from '../../history/history-list.tsx'
import { RequestForm } from '../form/request-form.tsx'
import { PlacesTab } from '../places/places-tab.tsx'
import type { ListedRequest } from '../waiting-types.ts'
import { WhyTab } from '../why/why-tab.tsx'
import { useOfferNames } from './use-offer-names.ts'
import type { RequestTab } from './request-tabs.ts'

type Props = { tab: RequestTab; request: ListedRequest }

/** What a part of a request shows. */
export function RequestTabContent({ tab, request }: Props) {
  switch (tab) {
    case 'gegevens':
      return <RequestForm request={request} />
    case 'plaatsen':
      return <PlacesTab request={request} />
    case 'plaats':
      return <WhyTab request={request} />
    case 'geschiedenis':
      return <RequestHistory id={request.id} />
  }
}

function RequestHistory({ id }: { id: string }) {
  const nameOf = useOfferNames()
  return <HistoryList subject={`request:${id}`} nameOf={nameOf} />
}
