import { useState } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { Button, ErrorState, LoadingRows, Tag } from '../../../components/index.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { nl } from '../../../i18n/nl.ts'
import type { PlaceFit } from '../host-stop-types.ts'
import { distanceWords, missingWords } from './fit-words.ts'

const text = hostStops.places
const firstShown = 12

type Props = {
  hostId: string
  endsOn: string
  agreementId: string
  child: string
  /** Left out: nothing can be chosen. */
  onChoose?: ((hostId: string) => void) | undefined
  isBusy: boolean
}

/** Every host for the whole plan of one child, with what is in the way. */
export function OtherHosts({ hostId, endsOn, agreementId, child, onChoose, isBusy }: Props) {
  const { data, error, refetch } = useQueryOf('hostStops.places', { hostId, endsOn, agreementId })
  const [isAll, setIsAll] = useState(false)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} isInline />
  if (!data) return <LoadingRows rows={6} />
  const shown = isAll ? data.places : data.places.slice(0, firstShown)
  return (
    <>
      <table className="stop-table" aria-label={text.othersOf(child)}>
        <thead>
          <tr>
            <th scope="col">{text.columns.host}</th>
            <th scope="col">{text.columns.distance}</th>
            <th scope="col">{text.columns.fit}</th>
            {onChoose && <th scope="col">{text.columns.choose}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((fit) => (
            <HostRow key={fit.host.id} fit={fit} onChoose={onChoose} isBusy={isBusy} />
          ))}
        </tbody>
      </table>
      {shown.length < data.places.length && (
        <Button kind="quiet" onClick={() => setIsAll(true)}>
          {text.showAll(data.places.length)}
        </Button>
      )}
    </>
  )
}

function HostRow({ fit, onChoose, isBusy }: { fit: PlaceFit } & Pick<Props, 'onChoose' | 'isBusy'>) {
  const { host, fits } = fit
  return (
    <tr>
      <td>{nl.common.name(host)}</td>
      <td>{distanceWords(fit)}</td>
      <td>{fits ? <Tag meaning="ok">{text.fits}</Tag> : missingWords(fit).join(' · ')}</td>
      {onChoose && (
        <td>
          <Button aria-label={text.chooseHost(nl.common.name(host))} isBusy={isBusy} onClick={() => onChoose(host.id)}>
            {text.choose}
          </Button>
        </td>
      )}
    </tr>
  )
}
