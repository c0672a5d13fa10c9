import { MessageSquarePlus } from 'lucide-react'
import { memo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CheckAnswer } from '../../../../shared/domain/exchange/visits.ts'
import { Button } from '../../../components/index.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { ChoiceRow, goToRow } from '../fields/choice-row.tsx'
import { TypedText } from '../fields/typed-text.tsx'
import { useTypedField } from '../saving/use-typed-field.ts'
import type { Sheet } from '../visit-types.ts'
import { checkChoices } from './check-choices.ts'

const text = visitSheet.checklist

type Check = NonNullable<Sheet['record']['checks']>[number]
type Props = { item: Sheet['template']['items'][number]; stored: Check | undefined }

/**
 * A point of the checklist. An answer that needs no words goes on to the next point; one that does opens its note, and Enter goes on
 * from there.
 */
export const CheckRow = memo(function CheckRow({ item, stored }: Props) {
  const answer = useTypedField<CheckAnswer>(`checks/${item.id}/answer`, stored?.answer)
  const note = useTypedField<string>(`checks/${item.id}/note`, stored?.note)
  const [isNoting, setIsNoting] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const isNoteShown = isNoting || note.value !== undefined || answer.value === 'attention' || answer.value === 'bad'
  const openNote = () => {
    flushSync(() => setIsNoting(true))
    area.current?.focus()
  }
  const choices = () => row.current?.querySelector('[role=radiogroup]') ?? null
  return (
    <div className="check-row" ref={row}>
      <div className="check-line">
        <span className="check-text">{item.text}</span>
        {!answer.isReadOnly && !isNoteShown && (
          <Button
            kind="quiet"
            isIconOnly
            tabIndex={-1}
            icon={<MessageSquarePlus className="icon-small" aria-hidden />}
            aria-label={text.noteOf(item.text)}
            title={text.addNote}
            onClick={openNote}
          />
        )}
        <ChoiceRow
          label={item.text}
          choices={checkChoices}
          value={answer.value}
          isReadOnly={answer.isReadOnly}
          onChoose={answer.put}
          onKeyed={(value, from) => {
            if (value === 'attention' || value === 'bad') openNote()
            else goToRow(from, 1)
          }}
          onEnter={answer.isReadOnly ? () => {} : openNote}
        />
      </div>
      {isNoteShown && (
        <TypedText
          field={`checks/${item.id}/note`}
          stored={stored?.note}
          label={text.noteOf(item.text)}
          isLabelHidden
          placeholder={text.addNote}
          handle={area}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return
            event.preventDefault()
            if (!goToRow(choices(), 1)) choices()?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
          }}
        />
      )}
    </div>
  )
})
