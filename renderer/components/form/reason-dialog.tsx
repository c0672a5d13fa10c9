import { Modal, Textarea } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { isReason, shortestReason } from './model/reason.ts'
import { FieldError } from './use-field.tsx'

const text = nl.form.reason

type Props = {
  isOpen: boolean
  title: string
  /** What goes against which rule: the facts, before the question. */
  children: ReactNode
  /** What the button does, such as `Toch bewaren`. */
  confirmLabel: string
  isBusy?: boolean
  onClose: () => void
  /** The reason, trimmed. */
  onConfirm: (reason: string) => void
}

/** Asks for a written reason before a rule is set aside; the reason stays in the history. */
export function ReasonDialog({ isOpen, title, onClose, ...question }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size={520}>
      {isOpen && <Question {...question} onClose={onClose} />}
    </Modal>
  )
}

function Question({ children, confirmLabel, isBusy = false, onClose, onConfirm }: Omit<Props, 'isOpen' | 'title'>) {
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const isGood = isReason(reason)
  const confirm = () => {
    setIsTried(true)
    if (!isGood) field.current?.focus()
    else if (!isBusy) onConfirm(reason.trim())
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
    >
      <div>{children}</div>
      <Textarea
        ref={field}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        label={text.label}
        description={text.hint}
        required
        autosize
        minRows={3}
        data-autofocus
        value={reason}
        error={isTried && !isGood && <FieldError>{text.tooShort(shortestReason)}</FieldError>}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) confirm()
        }}
      />
      <div className="form-dialog-actions">
        <Button kind="primary" type="submit" shortcut="Ctrl ↵" isBusy={isBusy}>
          {confirmLabel}
        </Button>
        <Button onClick={onClose}>{nl.common.cancel}</Button>
      </div>
    </form>
  )
}
