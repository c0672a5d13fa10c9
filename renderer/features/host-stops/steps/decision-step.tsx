import { Textarea } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { suggestedEnd } from '../../../../shared/domain/agreements/notice.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Note, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { useDatedSettings } from '../../children/agreements/use-dated-settings.ts'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { CancelStop } from '../cancel-stop.tsx'
import { Choice } from '../choice.tsx'
import { DayField } from '../day-field.tsx'
import type { StopView } from '../host-stop-types.ts'

const text = hostStops.steps.decision

/** What was decided: when, by whom, her last day and why; and the way back. */
export function DecisionStep({ view }: { view: StopView }) {
  const { host, stop, today } = view
  const { einde } = useSearch({ from: '/onthaalouders/$hostId/stopzetten' })
  const known = stop?.record
  const settings = useDatedSettings()
  const save = useCommand('hostStops.save')
  const decidedOn = useTypedDate(known?.decidedOn ?? today)
  const endsOn = useTypedDate(known?.endsOn ?? host.endsOn ?? einde)
  const [decidedBy, setDecidedBy] = useState(known?.decidedBy ?? 'host')
  const [reason, setReason] = useState(known?.reason ?? '')
  const [isTried, setIsTried] = useState(false)
  const hasEnded = known !== undefined && host.endsOn === known.endsOn
  const submit = async () => {
    setIsTried(true)
    if (decidedOn.iso === undefined || endsOn.iso === undefined) return
    await save.run({
      hostId: host.id,
      ...(stop && { version: stop.version }),
      decidedOn: decidedOn.iso,
      endsOn: endsOn.iso,
      decidedBy,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    })
  }
  const months = settings?.number('notice.months', parseDate(today))
  return (
    <Section title={text.title}>
      <p className="stop-intro">{text.intro}</p>
      <form
        className="stop-form"
        aria-label={text.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <DayField label={text.decidedOn} day={decidedOn} isTried={isTried} />
        <DayField label={text.endsOn} day={endsOn} isTried={isTried} />
        <Choice label={text.decidedBy} words={text.by} value={decidedBy} onChange={setDecidedBy} />
        <div className="stop-wide stack">
          {settings && months !== undefined && (
            <p className="small ink-2">{text.termNote(months, formatDay(suggestedEnd(today, settings)))}</p>
          )}
          {decidedBy === 'opgroeien' && <Note meaning="attention">{text.opgroeienNote}</Note>}
          <Textarea
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            label={text.reason}
            description={text.reasonHint}
            maxLength={2000}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {hasEnded && <Note meaning="ok">{text.hasEnded}</Note>}
          {save.failure && <ErrorState error={save.failure} isInline />}
        </div>
        <div className="stop-acts stop-wide">
          <Button kind={stop ? 'plain' : 'primary'} type="submit" isBusy={save.isRunning}>
            {stop ? text.saveAgain : text.save}
          </Button>
          {stop && <CancelStop host={host} version={stop.version} />}
        </div>
      </form>
    </Section>
  )
}
