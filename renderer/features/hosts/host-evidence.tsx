import { Button, ErrorState, LoadingRows } from '../../components/index.ts'
import { useQueryOf, useToday } from '../../api/index.ts'
import { nl } from '../../i18n/nl.ts'
import { AveragesSection } from './averages-section.tsx'
import { CapacitySection } from './capacity-section.tsx'

type Props = { id: string; onOpen: () => void }

/** The evidence beside the list: how full the chosen host is. The former one stays until the next is there. */
export function HostEvidence({ id, onOpen }: Props) {
  const { data: host, error, refetch } = useQueryOf('hosts.file', { id }, { keepPrevious: true })
  const { today = '' } = useToday()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!host) return <LoadingRows rows={6} />
  return (
    <>
      <div className="section">
        <div className="section-head">
          <h2>{nl.common.name(host)}</h2>
          <span className="spacer" />
          <Button onClick={onOpen} shortcut="↵">
            {nl.hosts.open}
          </Button>
        </div>
        <p className="small ink-2">
          {host.street}, {host.postcode} {host.city} <span className="nowrap">{host.phone}</span>
        </p>
      </div>
      <CapacitySection host={host} today={today} />
      <AveragesSection host={host} today={today} isNarrow />
    </>
  )
}
