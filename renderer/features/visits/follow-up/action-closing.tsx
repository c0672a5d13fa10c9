import { Textarea } from '@mantine/core'
import { Check } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Tag } from '../../../components/index.ts'
import { formatDay, yearOfIso } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { followUp as text } from '../../../i18n/nl/visits/follow-up.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import type { SheetAction } from '../visit-types.ts'
import './follow-up.css'

type Props = { action: SheetAction; today: string; onClosed?: () => void }

/** Something that was agreed, with the way to close it in its place: what came of it, and Enter. */
export function ActionClosing({ action, today, onClosed }: Props) {
  const [isClosing, setIsClosing] = useState(false)
  const [outcome, setOutcome] = useState('')
  const close = useCommand('hostActions.close')
  const field = useRef<HTMLTextAreaElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { record, isOverdue } = action
  const year = yearOfIso(today)
  const open = () => {
    flushSync(() => setIsClosing(true))
    field.current?.focus()
  }
  const leave = () => {
    flushSync(() => setIsClosing(false))
    button.current?.focus()
  }
  const confirm = async () => {
    const said = outcome.trim()
    if (close.isRunning) return
    const closed = await close.run({ id: action.id, closedOn: today, ...(said !== '' && { outcome: said }) })
    if (closed) onClosed?.()
  }
  return (
    <div className="action-closing">
      <div className="action-closing-line">
        <span className="action-words">{record.text}</span>
        {isOverdue && record.dueOn !== undefined ? (
          <Tag meaning="attention">{text.overdue(formatDay(record.dueOn, year))}</Tag>
        ) : (
          record.dueOn !== undefined && <span className="small ink-2">{text.due(formatDay(record.dueOn, year))}</span>
        )}
        <span className="small ink-3">
          {visitWords.owners[record.owner]} · {text.agreed(formatDay(record.agreedOn, year))}
        </span>
        {!isClosing && (
          <Button ref={button} data-first-act icon={<Check className="icon-small" aria-hidden />} onClick={open}>
            {text.close}
          </Button>
        )}
      </div>
      {isClosing && (
        <div className="action-outcome">
          <Textarea
            ref={field}
            label={text.outcome}
            placeholder={text.outcomeHint}
            autosize
            minRows={1}
            maxRows={8}
            value={outcome}
            onChange={(event) => setOutcome(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') leave()
              else if (event.key === 'Enter' && !event.shiftKey) void confirm()
              else return
              event.preventDefault()
              event.stopPropagation()
            }}
          />
          <div className="row">
            <Button kind="primary" shortcut="↵" isBusy={close.isRunning} onClick={() => void confirm()}>
              {text.confirmClose}
            </Button>
            <Button onClick={leave}>{nl.common.cancel}</Button>
          </div>
          {close.failure && <ErrorState error={close.failure} isInline />}
        </div>
      )}
    </div>
  )
}
