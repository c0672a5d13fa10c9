import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { stopRecipients } from '../../../../shared/domain/exchange/document.ts'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Section, Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { Choice } from '../choice.tsx'
import { DayField } from '../day-field.tsx'
import type { StopView } from '../host-stop-types.ts'
import { NotYet } from '../not-yet.tsx'

const text = hostStops.telling.offices
type Recipient = (typeof stopRecipients)[number]

/** Opgroeien and the local desk: when and how each was told (R81–R83). */
export function OfficesStep({ view }: { view: StopView }) {
  const { stop } = view
  if (!stop) return <NotYet />
  return stopRecipients.map((recipient) => (
    <Office key={recipient} recipient={recipient} view={view} version={stop.version} />
  ))
}

type Props = { recipient: Recipient; view: StopView; version: number }

function Office({ recipient, view, version }: Props) {
  const known = view.stop?.record.notices?.find((notice) => notice.recipient === recipient)
  return (
    <Section
      title={text.names[recipient]}
      note={
        known ? (
          <Tag meaning="ok">{text.told(formatDay(known.toldOn), hostStops.telling.channels[known.channel])}</Tag>
        ) : (
          <Tag meaning="attention">{text.notTold}</Tag>
        )
      }
    >
      <p className="stop-intro">{text.why[recipient]}</p>
      {known?.note !== undefined && <p className="stop-intro">{known.note}</p>}
      {known ? (
        <TakeBack recipient={recipient} view={view} version={version} />
      ) : (
        <TellOffice recipient={recipient} view={view} version={version} />
      )}
    </Section>
  )
}

function TakeBack({ recipient, view, version }: Props) {
  const tell = useCommand('hostStops.tellOffice')
  return (
    <>
      <Button
        isBusy={tell.isRunning}
        onClick={() => void tell.run({ hostId: view.host.id, version, recipient, channel: 'email' })}
      >
        {text.takeBack}
      </Button>
      {tell.failure && <ErrorState error={tell.failure} isInline />}
    </>
  )
}

function TellOffice({ recipient, view, version }: Props) {
  const tell = useCommand('hostStops.tellOffice')
  const day = useTypedDate(view.today)
  const [channel, setChannel] = useState<keyof typeof hostStops.telling.channels>('email')
  const [note, setNote] = useState('')
  const [isTried, setIsTried] = useState(false)
  const submit = () => {
    setIsTried(true)
    if (day.iso === undefined) return
    const told = { hostId: view.host.id, version, recipient, toldOn: day.iso, channel }
    void tell.run({ ...told, ...(note.trim() !== '' && { note: note.trim() }) })
  }
  return (
    <form
      className="stop-form"
      aria-label={text.names[recipient]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <DayField label={text.on} day={day} isTried={isTried} />
      <Choice
        label={hostStops.telling.families.channel}
        words={hostStops.telling.channels}
        value={channel}
        onChange={setChannel}
      />
      <TextInput
        className="stop-wide"
        label={text.note}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {tell.failure && <ErrorState error={tell.failure} isInline />}
      <div className="stop-acts stop-wide">
        <Button type="submit" isBusy={tell.isRunning}>
          {text.save}
        </Button>
      </div>
    </form>
  )
}
