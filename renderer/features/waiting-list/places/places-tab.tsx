import { House, Lock } from 'lucide-react'
import { useMemo, useRef, type ReactNode } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { DataTable, EmptyState, ErrorState, LoadingRows, Split, type TableHandle } from '../../../components/index.ts'
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts'
import { places as text } from '../../../i18n/nl/waiting-list/places.ts'
import { useAverageLimit } from '../../hosts/use-host-settings.ts'
import { useRequestAddress } from '../request/use-request-address.ts'
import type { ListedRequest } from '../waiting-types.ts'
import { OfferInHand } from './offer-in-hand.tsx'
import { PastOffers } from './past-offers.tsx'
import { placeColumns } from './place-columns.tsx'
import { PlaceEvidence } from './place-evidence.tsx'
import './places.css'

/** Plaatsen: the hosts for a request, the best first, and at the right the chosen one with the offer. */
export function PlacesTab({ request }: { request: ListedRequest }) {
  const { status, offer } = request
  const { today, year } = useToday()
  const { data } = useQueryOf('waitingList.record', { id: request.id })
  const offers = data?.record.offers ?? []
  const isLive = status === 'open' || status === 'offered'
  const inHand = status === 'offered' ? offer : undefined
  const past = <PastOffers offers={offers.filter(({ id, answer }) => answer && id !== inHand?.id)} year={year} />
  if (!isLive)
    return (
      <Split
        left={
          <EmptyState icon={Lock} title={status === 'placed' ? text.placed : text.closed}>
            {status === 'placed' ? text.placedDetail : text.closedDetail}
          </EmptyState>
        }
        right={past}
        rightLabel={text.panel}
      />
    )
  return (
    <LivePlaces
      request={request}
      today={today}
      year={year}
      above={
        inHand &&
        today !== undefined && (
          <OfferInHand
            request={request}
            offer={inHand}
            stored={offers.find(({ id }) => id === inHand.id)}
            today={today}
            year={year}
          />
        )
      }
      below={past}
    />
  )
}

type LiveProps = {
  request: ListedRequest
  today: string | undefined
  year: number | undefined
  above: ReactNode
  below: ReactNode
}

function LivePlaces({ request, today, year, above, below }: LiveProps) {
  const { search, go } = useRequestAddress()
  const { data, error, refetch } = useQueryOf('waitingMatches.places', { id: request.id })
  const averageLimit = useAverageLimit()
  const table = useRef<TableHandle>(null)
  const evidence = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => placeColumns(request, year, averageLimit), [request, year, averageLimit])
  const hosts = useMemo(() => data?.hosts ?? [], [data])
  const items = useMemo(() => hosts.map((row) => ({ id: row.host.id, row })), [hosts])
  // Once an offer was refused or taken back, the keys are with the list again.
  useFocusOnArrival(table, hosts.length > 0 && request.status === 'open')
  const find = (id: string | undefined) => hosts.find(({ host }) => host.id === id)
  const chosen = find(search.bij) ?? find(request.offer?.host.id) ?? hosts[0]
  return (
    <Split
      left={
        data && hosts.length > 0 ? (
          <DataTable
            label={text.list}
            columns={columns}
            items={items}
            selectedId={chosen?.host.id}
            onSelect={(id) => go({ ...search, bij: id }, { replace: true })}
            onOpen={() => evidence.current?.querySelector<HTMLElement>('input, a.button, button')?.focus()}
            handle={table}
          />
        ) : data ? (
          <EmptyState icon={House} title={text.none}>
            {text.noneDetail}
          </EmptyState>
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows rows={12} hasHead />
        )
      }
      right={
        <div ref={evidence}>
          {above}
          {chosen && today !== undefined && (
            <PlaceEvidence
              request={request}
              place={chosen}
              today={today}
              from={chosen.host.id === search.bij ? search.vanaf : undefined}
            />
          )}
          {below}
        </div>
      }
      rightLabel={text.panel}
      rightWidth={[384, 512]}
    />
  )
}
