import { Modal } from '@mantine/core'
import { useEffect } from 'react'
import type { CallError } from '../../../shared/contract/errors.ts'
import { useToday } from '../../api/index.ts'
import { outlivingOf } from './outliving-of.ts'
import { Button } from '../../components/index.ts'
import { formatWeekdayDate } from '../../format/date.ts'
import { closures } from '../../i18n/nl/closures.ts'
import { nl } from '../../i18n/nl.ts'
import { useSaving } from '../../stores/saving.ts'

const text = closures.outlive

type Props = {
  refusal: CallError | undefined
  /** The names of hosts, by id. */
  hosts: readonly { id: string; firstName: string; lastName: string }[]
  isBusy: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Lists the places elsewhere (R75) that lapse when days of a closure open again, and asks whether to go on; nothing lapses in silence. */
export function PlacesOutliveDialog({ refusal, hosts, isBusy, onConfirm, onClose }: Props) {
  const { year } = useToday()
  const places = outlivingOf(refusal) ?? []
  const isAsked = places.length > 0
  useEffect(() => {
    // It is no failure: it is asked about here.
    if (isAsked) useSaving.getState().set({ kind: 'idle' })
  }, [isAsked])
  const nameOf = (hostId: string): string => {
    const host = hosts.find(({ id }) => id === hostId)
    return host ? nl.common.name(host) : ''
  }
  return (
    <Modal opened={isAsked} onClose={onClose} title={text.title(places.length)} size={520}>
      <div className="stack">
        <p className="ink-2">{text.detail}</p>
        <ul className="closure-facts">
          {places.map(({ id, child, family, record: { date, kind, hostId } }) => (
            <li key={id}>
              <span className="closure-date">{formatWeekdayDate(date, year)}</span>
              {text.place[kind](nl.common.name(child), nameOf(hostId ?? ''))}{' '}
              <span className="small ink-2">{[nl.common.name(family), family.phone].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
        <p className="ink-2">{text.tell}</p>
        <div className="dialog-actions">
          <Button kind="danger" onClick={onConfirm} isBusy={isBusy}>
            {text.confirm(places.length)}
          </Button>
          <Button onClick={onClose} data-autofocus>
            {nl.common.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
