import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ConfirmDialog, Note, Section } from '../../../components/index.ts'
import { formatDay, formatLongDate } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import type { StopView } from '../host-stop-types.ts'

const text = hostStops.places

/** Ends the cooperation with what remains, after a look at what that is. */
export function EndHost({ view }: { view: StopView }) {
  const [isAsked, setIsAsked] = useState(false)
  const end = useCommand('hostStops.endHost')
  const { host, stop, agreements, guestDays } = view
  if (!stop) return null
  const { endsOn } = stop.record
  const left = agreements.filter(({ outcome, goesOn }) => goesOn && outcome === undefined).length
  if (host.endsOn === endsOn)
    return (
      <Section title={text.endTitle}>
        <Note meaning="ok" fact={text.endedOn(formatDay(endsOn))} />
      </Section>
    )
  return (
    <Section title={text.endTitle}>
      <p className="stop-intro">{text.endDetail(left, formatDay(endsOn))}</p>
      {guestDays > 0 && <Note meaning="attention">{text.guests(guestDays)}</Note>}
      <div className="stop-acts">
        <Button kind="danger" onClick={() => setIsAsked(true)}>
          {text.end(formatDay(endsOn))}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        title={text.endTitle}
        detail={text.endDetail(left, formatLongDate(endsOn))}
        action={text.endConfirm}
        isBusy={end.isRunning}
        failure={end.failure}
        onConfirm={() =>
          void end.run({ hostId: host.id, version: stop.version }).then((done) => done && setIsAsked(false))
        }
        onClose={() => setIsAsked(false)}
      />
    </Section>
  )
}
