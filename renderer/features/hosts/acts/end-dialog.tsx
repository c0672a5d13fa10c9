import { Modal, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand, useQueryOf } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { isReason, shortestReason } from '../../../components/form/model/reason.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostFile } from '../host-types.ts'
import { RunningOn } from './running-on-note.tsx'
import { useTypedDate } from './use-typed-date.ts'

const text = nl.hosts.acts

type Props = { host: HostFile; isOpen: boolean; onClose: () => void }

/** Ends the cooperation with a host on a date, with a reason, and shows which agreements go on after it. */
export function EndDialog({ host, isOpen, onClose }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.endTitle(nl.common.name(host))} size={520}>
      {isOpen && <Question host={host} onClose={onClose} />}
    </Modal>
  )
}

function Question({ host, onClose }: Omit<Props, 'isOpen'>) {
  const { data: stored, refetch } = useQueryOf('hosts.record', { id: host.id })
  const end = useCommand('hosts.end')
  const last = useTypedDate(host.endsOn)
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const dateFault = faultOf(last, host.startsOn)
  const isGood = dateFault === undefined && isReason(reason)
  const confirm = async () => {
    setIsTried(true)
    if (!isGood || !stored || last.iso === undefined) return
    const done = await end.run({ id: host.id, version: stored.version, endsOn: last.iso, reason: reason.trim() })
    if (done) onClose()
    else void refetch()
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <p className="ink-2">{text.endIntro}</p>
      <TextInput
        className="end-date"
        label={text.lastDay}
        required
        data-autofocus
        autoComplete="off"
        placeholder={nl.form.dateHint}
        value={last.text}
        error={(isTried || last.isNoDate) && dateFault !== undefined && <FieldError>{dateFault}</FieldError>}
        onChange={(event) => last.setText(event.currentTarget.value)}
        onBlur={() => last.settle()}
      />
      {last.iso !== undefined && dateFault === undefined && <RunningOn host={host} date={last.iso} />}
      <Textarea
        label={nl.form.reason.label}
        description={text.reasonHint}
        maxLength={2000}
        required
        autosize
        minRows={2}
        value={reason}
        error={isTried && !isReason(reason) && <FieldError>{nl.form.reason.tooShort(shortestReason)}</FieldError>}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {end.failure && <ErrorState error={end.failure} isInline />}
      <div className="dialog-actions">
        <Button kind="danger" type="submit" isBusy={end.isRunning}>
          {text.confirmEnd}
        </Button>
        <Button onClick={onClose}>{nl.common.cancel}</Button>
      </div>
    </form>
  )
}

function faultOf({ iso, isBlank }: ReturnType<typeof useTypedDate>, startsOn: string): string | undefined {
  if (isBlank) return text.noDate
  if (iso === undefined) return text.notADate
  return iso < startsOn ? text.beforeStart(formatDay(startsOn)) : undefined
}
