import { useState } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { Note } from '../../components/index.ts'
import { formatWeekdayDate } from '../../format/date.ts'
import { extraDays as text } from '../../i18n/nl/extra-days.ts'
import { nl } from '../../i18n/nl.ts'
import { AcceptedPanel } from './accepted-panel.tsx'
import { DecideDialogs } from './decide/decide-dialogs.tsx'
import { useDecide } from './decide/use-decide.ts'
import type { ExtraDayEntry } from './extra-day-types.ts'
import { newRequest } from './extra-days-search.ts'
import { RequestPanel } from './request/request-panel.tsx'

type Props = {
  days: readonly ExtraDayEntry[]
  /** The id of a request, `newRequest`, or nothing. */
  chosen: string | undefined
  agreementId: string | undefined
  today: string
  onChoose: (chosen: string | undefined) => void
  /** What had the focus goes. */
  onDone: () => void
}

/** What stands beside the list: a request as it is typed, or what was accepted. */
export function ExtraDayEvidence({ days, chosen, agreementId, today, onChoose, onDone }: Props) {
  const agreements = useQueryOf('extraDays.agreements', {}).data
  const [withdrawn, setWithdrawn] = useState<ExtraDayEntry>()
  // Kept, but not in the list yet.
  const [savedId, setSavedId] = useState('')
  // Here, so that its questions outlive the form of a new request.
  const decision = useDecide(onDone)
  const entry = days.find(({ id }) => id === chosen)
  const show = (id: string) => {
    setWithdrawn(undefined)
    setSavedId(id)
    onChoose(id)
  }
  const gone = (day: ExtraDayEntry) => {
    setWithdrawn(day)
    onChoose(undefined)
    onDone()
  }
  return (
    <>
      <DecideDialogs decision={decision} />
      {withdrawn && chosen === undefined && (
        <div className="extra-none">
          <Note meaning="ok" isAlert fact={text.decide.withdrawn(nameOf(withdrawn))} />
        </div>
      )}
      {chosen === newRequest ? (
        agreements && (
          <RequestPanel
            key={`new ${agreementId ?? ''}`}
            start={newStart(agreementId)}
            agreements={agreements}
            today={today}
            decision={decision}
            onSaved={show}
            onGone={gone}
          />
        )
      ) : entry?.record.status === 'accepted' ? (
        <AcceptedPanel key={entry.id} entry={entry} today={today} onGone={gone} />
      ) : entry ? (
        agreements && (
          <RequestPanel
            key={entry.id}
            start={{ entry }}
            agreements={agreements}
            today={today}
            decision={decision}
            onSaved={show}
            onGone={gone}
          />
        )
      ) : (
        !withdrawn && chosen !== savedId && <Nothing isGone={chosen !== undefined} />
      )}
    </>
  )
}

function newStart(agreementId: string | undefined) {
  return agreementId === undefined ? {} : { agreementId }
}

function nameOf({ child, record }: ExtraDayEntry): string {
  return text.form.label(nl.common.name(child), formatWeekdayDate(record.date))
}

/** What to do, or that the request of this address is not there. */
function Nothing({ isGone }: { isGone: boolean }) {
  if (!isGone) return <p className="extra-none ink-2">{text.choose}</p>
  return (
    <div className="extra-none">
      <Note meaning="neutral" fact={text.gone}>
        {text.goneDetail}
      </Note>
    </div>
  )
}
