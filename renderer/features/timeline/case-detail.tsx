import { useState } from 'react'
import { errorText } from '../../api/error-text.ts'
import { callErrorOf } from '../../api/call.ts'
import { useQueryOf } from '../../api/index.ts'
import { formatDay } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { caseWords } from '../../i18n/nl/incidents/words.ts'

const text = nl.timeline

type Props = { kind: 'incident' | 'complaint'; id: string; date: string }

/** What an incident or a complaint on a timeline was: asked of the service when somebody presses Tonen, and not before. */
export function CaseDetail({ kind, id, date }: Props) {
  const [isShown, setIsShown] = useState(false)
  const incident = useQueryOf('incidents.record', { id }, { enabled: isShown && kind === 'incident' })
  const complaint = useQueryOf('complaints.record', { id }, { enabled: isShown && kind === 'complaint' })
  const error = incident.error ?? complaint.error
  if (error) return errorText(callErrorOf(error)).title
  if (!isShown) {
    return (
      <>
        {text.caseHidden}{' '}
        <button
          type="button"
          className="link-button"
          aria-label={text.caseShowOf(text[kind], formatDay(date))}
          onClick={() => setIsShown(true)}
        >
          {text.caseShow}
        </button>
      </>
    )
  }
  if (incident.data) {
    const { record } = incident.data
    return text.caseSummary([
      ...(record.kind === 'crisis' ? [caseWords.kinds.crisis] : []),
      caseWords.categories[record.category],
      record.description,
    ])
  }
  if (complaint.data) return text.caseSummary([complaint.data.record.subject, complaint.data.record.text])
  return nl.common.loading
}
