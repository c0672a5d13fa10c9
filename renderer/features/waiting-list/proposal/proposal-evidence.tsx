import { Link } from '@tanstack/react-router'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Note, Section } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { proposal as text } from '../../../i18n/nl/waiting-list/proposal.ts'
import { PlaceEvidence } from '../places/place-evidence.tsx'
import type { ProposedPlace } from '../waiting-types.ts'

type Props = { proposed: ProposedPlace; today: string; onOffered: () => void }

/** The place that is proposed for a request, with the form that offers it; or that there is none. */
export function ProposalEvidence({ proposed, ...offering }: Props) {
  const { id, child, host } = proposed
  const toRequest = (
    <Link to="/wachtlijst/$requestId" params={{ requestId: id }} search={{ tab: 'plaatsen' }}>
      {host ? text.toRequest : text.more}
    </Link>
  )
  if (!host)
    return (
      <Section title={nl.common.name(child)}>
        <Note meaning="neutral" fact={text.noPlaceTitle}>
          {text.noPlaceDetail}
        </Note>
        <p className="request-more">{toRequest}</p>
      </Section>
    )
  return (
    <>
      <Section title={nl.common.name(child)} note={toRequest}>
        <p className="ink-2">{text.forWhom(proposed.rank)}</p>
      </Section>
      <ProposedHost hostId={host.id} id={id} {...offering} />
    </>
  )
}

type HostProps = Omit<Props, 'proposed'> & { id: string; hostId: string }

function ProposedHost({ id, hostId, ...offering }: HostProps) {
  const list = useQueryOf('waitingList.list', {})
  const places = useQueryOf('waitingMatches.places', { id })
  const request = list.data?.requests.find((one) => one.id === id)
  const place = places.data?.hosts.find(({ host }) => host.id === hostId)
  if (places.error) return <ErrorState error={places.error} onRetry={() => void places.refetch()} />
  if (!request || !places.data) return <LoadingRows rows={8} />
  if (!place)
    return (
      <Note meaning="attention" fact={text.gone}>
        {text.goneDetail}
      </Note>
    )
  return <PlaceEvidence request={request} place={place} {...offering} />
}
