import { useEffect, useRef, type KeyboardEvent } from 'react'
import { ErrorState, LoadingRows, Tag } from '../../../components/index.ts'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { formatDay, formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { useStatusNote } from '../../../stores/status-note.ts'
import { useWhatIf } from '../stores/what-if.ts'
import { AddChange } from './add-change.tsx'
import { ChangeStack } from './change-stack.tsx'
import { EditChange } from './form/edit-change.tsx'
import { KeepBar } from './keep-bar.tsx'
import { firstDayOf } from './model/change-draft.ts'
import type { Outcome } from './model/outcome-types.ts'
import { OutcomeView } from './outcome/outcome-view.tsx'
import './what-if.css'

const text = planning.whatIf

/** *Wat als…*: a stack of changes, and what they would do, before anything is kept. `onClosed`: it was closed from inside. */
export function WhatIfPanel({ onClosed }: { onClosed: () => void }) {
  const { changes, edited, askToClose } = useWhatIf()
  const { year } = useToday()
  const panel = useRef<HTMLElement>(null)
  const asked = useQueryOf(
    'planning.whatIf',
    { changes: changes.map(({ change }) => change) },
    { enabled: changes.length > 0, keepPrevious: true },
  )
  const outcome = changes.length > 0 ? asked.data : undefined
  useStatusNote(
    changes.length > 0 ? text.status.trying(changes.length) : undefined,
    outcome && computedOver(outcome, year),
  )
  // Opened, and again once a change was put on the stack or left out: the next thing to do is another change.
  const atRest = edited ? undefined : changes.length
  useEffect(() => {
    if (atRest === undefined) return
    panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
  }, [atRest])
  // What is being done comes into view below the day, once per stage: scrolling by hand must not be undone.
  const stage = [edited?.kind, edited?.id, changes.length, outcome !== undefined].join(' ')
  const lastStage = useRef('')
  useEffect(() => {
    if (lastStage.current === stage) return
    lastStage.current = stage
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [stage])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    askToClose()
    if (changes.length === 0) onClosed()
  }
  const first = changes.map(({ change }) => firstDayOf(change)).toSorted()[0]
  return (
    // Escape closes from anywhere inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={panel} className="section what-if" aria-label={text.title} onKeyDown={onKeyDown}>
      <div className="row what-if-head">
        <h2>{text.title}</h2>
        {first !== undefined && <Tag>{text.from(formatWeekdayDate(first, year))}</Tag>}
        <span className="spacer" />
        <AddChange />
      </div>
      {changes.length === 0 && !edited && <p className="small ink-2">{text.intro}</p>}
      <ChangeStack />
      {edited && <EditChange key={`${edited.kind} ${edited.id}`} edited={edited} />}
      {changes.length > 0 && asked.error && (
        <ErrorState error={asked.error} onRetry={() => void asked.refetch()} isInline />
      )}
      {changes.length > 0 && !asked.error && (
        <div className={asked.isPlaceholderData ? 'what-if-former' : undefined} aria-live="polite">
          {outcome ? <OutcomeView outcome={outcome} /> : <LoadingRows rows={6} isDense />}
        </div>
      )}
      <KeepBar outcome={outcome} onClosed={onClosed} />
    </section>
  )
}

/** Over whose plans the answer was computed, and until when. */
function computedOver({ hosts, period }: Outcome, year: number | undefined): string | undefined {
  const [host] = hosts
  if (!host) return undefined
  const who = hosts.length === 1 ? nl.common.name(host) : text.status.manyHosts(hosts.length)
  return text.status.computed(who, formatDay(period.until, year))
}
