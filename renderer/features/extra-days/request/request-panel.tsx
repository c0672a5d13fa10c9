import { useHotkeys } from '@mantine/hooks'
import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ExtraDayRecord } from '../../../../shared/domain/exchange/document.ts'
import { Button, ErrorState, RecordForm, useDraftValue, useRecordForm } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { localNow } from '../../../format/time.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { nl } from '../../../i18n/nl.ts'
import type { Decision } from '../decide/use-decide.ts'
import { RequestEvidence } from '../evidence/request-evidence.tsx'
import type { AskableAgreement, ExtraDayAnswer, ExtraDayEntry } from '../extra-day-types.ts'
import { newRequest } from '../extra-days-search.ts'
import { AskedFields, RequestFields } from './request-fields.tsx'
import { useAnswer } from './use-answer.ts'
import { WithdrawButton } from './withdraw-button.tsx'

const text = extraDays

type Props = {
  /** A stored request, or what is known beforehand of a new one. */
  start: { entry?: ExtraDayEntry; agreementId?: string }
  agreements: readonly AskableAgreement[]
  today: string
  decision: Decision
  onSaved: (id: string) => void
  onGone: (entry: ExtraDayEntry) => void
}

/** A request as it is typed: what it would do, what the host says, the decision, and the sentence for the parent. */
export function RequestPanel({ start, agreements, today, decision, onSaved, onGone }: Props) {
  const { entry, agreementId } = start
  const panel = useRef<HTMLDivElement>(null)
  const wanted = useRef<Wanted>(undefined)
  const sent = useRef<Wanted>(undefined)
  const [begin] = useState(() => newRecord(today, agreementId))
  const form = useRecordForm({
    kind: 'extraDays',
    id: entry?.id ?? [newRequest, agreementId].filter(Boolean).join('-'),
    title: entry
      ? text.form.draft(nl.common.name(entry.child), formatWeekdayDate(entry.record.date))
      : text.form.newDraft,
    stored: entry ?? { record: begin, version: undefined },
    command: 'extraDays.save',
    input: (given) => {
      sent.current = wanted.current
      return given
    },
    onSaved: (answer) => {
      onSaved(answer.id)
      if (sent.current) decision.decide({ ...answer, ...sent.current })
    },
  })
  const { answer, error, told } = useAnswer(form.at, { exceptId: entry?.id, isChanged: form.isChanged })
  const [chosenId] = useDraftValue(form.at('agreementId'))
  const chosen = entry ?? agreements.find(({ id }) => id === chosenId)
  const hostName = chosen ? nl.common.name(chosen.host) : ''
  /** What was typed is kept first; a fault in it keeps the decision from being made. */
  const decide = (status: 'accepted' | 'refused') => {
    if (!answer) return
    const decided = { status, hostName, ...decidedWords(answer, status, entry, today) }
    if (entry && !form.isChanged) return decision.decide({ id: entry.id, version: entry.version, ...decided })
    wanted.current = decided
    form.save()
    wanted.current = undefined
  }
  const isNew = entry === undefined
  useEffect(() => {
    if (isNew && form.isOpen)
      panel.current?.querySelectorAll<HTMLElement>('input')[agreementId === undefined ? 0 : 1]?.focus()
  }, [isNew, form.isOpen, agreementId])
  const cannot =
    answer === undefined ? text.decide.incomplete : answer.obstacles.length > 0 ? text.decide.cannot : undefined
  useHotkeys([['mod+Enter', () => cannot === undefined && decide('accepted')]], [], true)
  if (!form.isOpen) return null
  return (
    <div className="extra-panel" ref={panel}>
      <RecordForm
        form={form}
        label={
          entry
            ? text.form.label(nl.common.name(entry.child), formatWeekdayDate(entry.record.date))
            : text.form.newLabel
        }
        {...(entry && { subject: `child:${entry.child.id}` })}
        beside={
          <span className="extra-decide">
            <Button
              icon={<Check className="icon-small" aria-hidden />}
              shortcut="Ctrl ↵"
              isBusy={decision.isRunning}
              reason={cannot}
              onClick={() => decide('accepted')}
            >
              {text.decide.accept}
            </Button>
            {answer && entry?.record.status !== 'refused' && (
              <Button
                icon={<X className="icon-small" aria-hidden />}
                isBusy={decision.isRunning}
                onClick={() => decide('refused')}
              >
                {text.decide.refuse}
              </Button>
            )}
          </span>
        }
      >
        <RequestFields
          at={form.at}
          title={entry ? text.statuses[entry.record.status] : text.form.newLabel}
          agreements={entry ? [{ ...entry, id: entry.record.agreementId }] : agreements}
          isStored={!isNew}
        />
        {form.refusal && <ErrorState error={form.refusal} isInline />}
        {error && <ErrorState error={error} isInline />}
        <RequestEvidence form={form} answer={answer} told={told} entry={entry} />
        <AskedFields at={form.at} />
        {entry && <WithdrawButton entry={entry} formKey={form.key} onGone={onGone} />}
      </RecordForm>
    </div>
  )
}

type Wanted = Omit<Parameters<Decision['decide']>[0], 'id' | 'version'> | undefined

/** What is said of a decision, and of taking it back: what was asked is asked again, while what was accepted lies ahead. */
function decidedWords(
  { child, day, givenUp }: ExtraDayAnswer,
  status: 'accepted' | 'refused',
  entry: ExtraDayEntry | undefined,
  today: string,
) {
  const what = text.form.label(nl.common.name(child), formatWeekdayDate(day.date))
  const isAhead = day.date > today && (givenUp === undefined || givenUp.date > today)
  const isUndoable = entry?.record.status !== 'refused' && (status === 'refused' || isAhead)
  return {
    words: text.decide.done(what, text.statuses[status].toLowerCase()),
    undone: isUndoable ? text.decide.undone(what) : undefined,
  }
}

function newRecord(today: string, agreementId: string | undefined): Partial<ExtraDayRecord> {
  const askedOn = `${today}T${localNow().slice(11, 16)}`
  return { id: 'new', status: 'asked', askedOn, ...(agreementId === undefined ? {} : { agreementId }) }
}
