import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { FieldError } from '../../components/form/use-field.tsx'
import { Button, ErrorState, Section } from '../../components/index.ts'
import { formatLongDate } from '../../format/date.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import { useTypedDate } from '../hosts/acts/use-typed-date.ts'
import { Choice } from './choice.tsx'
import { DayField } from './day-field.tsx'
import type { StopView } from './host-stop-types.ts'

const text = hostStops.telling.families

type Props = { view: StopView; version: number; chosen: readonly string[]; onTold: () => void }

/** Notes that some families were told: the day, the way, and the words, which are kept as they are. */
export function TellFamilies({ view, version, chosen, onTold }: Props) {
  const { host, stop, today } = view
  const tell = useCommand('hostStops.tellFamilies')
  const day = useTypedDate(today)
  const [channel, setChannel] = useState<keyof typeof hostStops.telling.channels>('letter')
  const [words, setWords] = useState(text.sentence(nl.common.name(host), formatLongDate(stop?.record.endsOn ?? today)))
  const [isTried, setIsTried] = useState(false)
  const isFuture = day.iso !== undefined && day.iso > today
  const submit = async () => {
    setIsTried(true)
    if (day.iso === undefined || isFuture || words.trim() === '' || chosen.length === 0) return
    const contractHolderIds = [...chosen]
    const told = { hostId: host.id, version, contractHolderIds, toldOn: day.iso, channel, text: words.trim() }
    if (await tell.run(told)) onTold()
  }
  return (
    <Section title={text.form} {...(chosen.length > 0 && { note: text.formFor(chosen.length) })}>
      <form
        className="stop-form"
        aria-label={text.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <DayField label={text.on} day={day} isTried={isTried} fault={isFuture ? text.future : undefined} />
        <Choice label={text.channel} words={hostStops.telling.channels} value={channel} onChange={setChannel} />
        <div className="stop-wide stack">
          <Textarea
            label={text.text}
            maxLength={10_000}
            required
            autosize
            minRows={3}
            value={words}
            error={isTried && words.trim() === '' && <FieldError>{text.noText}</FieldError>}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {tell.failure && <ErrorState error={tell.failure} isInline />}
        </div>
        <div className="stop-acts stop-wide">
          <Button
            kind="primary"
            type="submit"
            isBusy={tell.isRunning}
            reason={chosen.length === 0 ? text.nobody : undefined}
          >
            {text.save}
          </Button>
        </div>
      </form>
    </Section>
  )
}
