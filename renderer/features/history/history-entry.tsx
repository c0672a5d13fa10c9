import { useState } from 'react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { fieldLabel, type NameOf } from '../../components/form/index.ts'
import { ErrorState, LoadingRows } from '../../components/index.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { actWords, settingName } from './act-words.ts'
import { ChangeLines } from './change-list.tsx'
import { changeLines, settingLine } from './change-lines.ts'
import { rulesLine } from './rules-line.ts'
import type { FieldChange, HistoryEntry } from './history-types.ts'

const text = nl.history

// Medical facts and contact persons are shown when asked for, here as in the file (R132); so is who does not want whom.
const sensitive: readonly string[] = ['fiche', 'contacts', 'refusedChildren', 'refusedHosts']

/** One entry: when, what, who, what became of each field, and the reason. */
export function HistoryEntryRow({ entry, nameOf }: { entry: HistoryEntry; nameOf: NameOf }) {
  const { year } = useToday()
  const { record, changes, reason } = entry
  const setting = settingName(entry)
  const isCase = record?.kind === 'incident' || record?.kind === 'complaint'
  const isRules = record?.kind === 'priority-rules'
  const lines = changes
    .filter(({ field }) => !isCase && !sensitive.includes(field))
    .flatMap((change) => {
      if (record?.kind === 'setting') return [settingLine(change, record.id)]
      return isRules && change.field === 'steps' ? [rulesLine(change)] : changeLines(change, nameOf)
    })
  return (
    <li className="history-entry">
      <time className="history-when" dateTime={entry.at}>
        {formatMoment(entry.at, year)}
      </time>
      <div>
        <div className="history-what">
          <b>{actWords(entry)}</b>
          {setting !== undefined && <span>{setting}</span>}
          <span className="ink-3">{text.by(entry.actor)}</span>
        </div>
        <ChangeLines lines={lines} />
        {changes
          .filter(({ field }) => !isCase && sensitive.includes(field))
          .map((change) => (
            <HiddenChange key={change.field} change={change} nameOf={nameOf} />
          ))}
        {isCase && <HiddenCase id={entry.id} nameOf={nameOf} />}
        {!isCase && reason !== undefined && <p className="history-reason">{text.reason(reason)}</p>}
      </div>
    </li>
  )
}

/** A change whose values are shown only when asked for. */
function HiddenChange({ change, nameOf }: { change: FieldChange; nameOf: NameOf }) {
  const [isShown, setIsShown] = useState(false)
  const label = fieldLabel(change.field)
  if (isShown) return <ChangeLines lines={changeLines(change, nameOf)} isWhole />
  return (
    <p className="history-hidden">
      <span className="ink-2">{text.hidden(label)}</span>
      <button type="button" className="link-button" aria-label={text.showOf(label)} onClick={() => setIsShown(true)}>
        {text.show}
      </button>
    </p>
  )
}

type CaseProps = { id: number; nameOf: NameOf }

/** What changed in an incident or a complaint, and why: all of it is asked and shown only when somebody wants to see it (R137–R140). */
function HiddenCase({ id, nameOf }: CaseProps) {
  const [isShown, setIsShown] = useState(false)
  if (isShown) return <ShownCase id={id} nameOf={nameOf} />
  return (
    <p className="history-hidden">
      <span className="ink-2">{text.hiddenCase}</span>
      <button
        type="button"
        className="link-button"
        aria-label={text.showOf(text.caseContent)}
        onClick={() => setIsShown(true)}
      >
        {text.show}
      </button>
    </p>
  )
}

function ShownCase({ id, nameOf }: CaseProps) {
  const { data, error, refetch } = useQueryOf('history.entry', { id })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingRows rows={2} />
  return (
    <>
      <ChangeLines lines={data.changes.flatMap((change) => changeLines(change, nameOf))} isWhole />
      {data.reason !== undefined && <p className="history-reason">{text.reason(data.reason)}</p>}
    </>
  )
}
