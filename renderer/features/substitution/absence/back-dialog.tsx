import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseDate, formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'
import { Button } from '../../../components/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { parseNearDate } from '../../../components/form/model/parse-near-date.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { report } from '../../../i18n/nl/substitution/report.ts'
import { recordUntilBack } from '../model/back-record.ts'

const text = report.back

type Props = {
  isOpen: boolean
  record: ClosureRecord
  title: string
  today: string
  onClose: () => void
  /** What is left of the absence; undefined when nothing is. */
  onBack: (record: ClosureRecord | undefined) => void
}

/** Asks from which day the host is there again: the absence ends the day before. */
export function BackDialog({ isOpen, title, onClose, ...rest }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size={420}>
      {isOpen && <Question {...rest} onClose={onClose} />}
    </Modal>
  )
}

function Question({ record, today, onClose, onBack }: Omit<Props, 'isOpen' | 'title'>) {
  const [typed, setTyped] = useState(() => formatWeekdayDate(laterOf(today, record.from)))
  const [isTried, setTried] = useState(false)
  const date = parseNearDate(typed, today) ?? parseNearDate(typed.replace(/^\p{L}+\s/u, ''), today)
  const left = date === undefined ? undefined : recordUntilBack(record, date)
  const fault = date === undefined ? text.notADate : left === 'too-late' ? text.notAfter : undefined
  const confirm = () => {
    setTried(true)
    if (fault === undefined && left !== 'too-late') onBack(left)
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
      <TextInput
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        label={text.from}
        description={date !== undefined && left === undefined ? text.never : text.hint}
        autoComplete="off"
        data-autofocus
        value={typed}
        error={isTried && fault !== undefined && <FieldError>{fault}</FieldError>}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="dialog-actions">
        <Button kind="primary" type="submit">
          {text.confirm}
        </Button>
        <Button onClick={onClose}>{nl.common.cancel}</Button>
      </div>
    </form>
  )
}

/** Tomorrow is the first day that she can be asked for; before its first day the absence itself. */
function laterOf(today: string, from: string): string {
  const tomorrow = formatDate(parseDate(today) + 1)
  return tomorrow > from ? tomorrow : from
}
