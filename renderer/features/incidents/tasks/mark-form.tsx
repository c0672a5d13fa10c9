import { Textarea, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { readTyped, typedText } from '../../../components/form/model/typed-value.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { tasks as text } from '../../../i18n/nl/incidents/tasks.ts'

/** What stands beside the moment: nothing, a line that may be left out, or a text that has to be there. */
type Words = 'none' | 'reference' | 'answer'

type Props = {
  /** A day with an hour, or a day alone. */
  holds: 'moment' | 'date'
  /** What it begins with: now, or today. */
  first: string
  action: string
  words?: Words
  isBusy: boolean
  failure: Error | undefined
  /** Another act beside it, such as making the form that is to be sent. */
  beside?: ReactNode
  onMark: (at: string, words: string | undefined) => void
}

/** Notes that something was done: the moment, which is now unless another is typed, and one button. */
export function MarkForm({ holds, first, action, words = 'none', isBusy, failure, beside, onMark }: Props) {
  const [at, setAt] = useState(() => typedText(holds, first))
  const [said, setSaid] = useState('')
  const [isTried, setIsTried] = useState(false)
  const read = readTyped({ typed: holds, text: at })
  const iso = 'value' in read && typeof read.value === 'string' ? read.value : undefined
  const lacksWords = words === 'answer' && said.trim() === ''
  const submit = () => {
    setIsTried(true)
    if (iso !== undefined && !lacksWords && !isBusy) onMark(iso, said.trim() === '' ? undefined : said.trim())
  }
  return (
    <form
      className="case-mark"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {words === 'answer' && (
        <Textarea
          className="case-mark-wide"
          label={text.answer}
          autosize
          minRows={3}
          maxRows={12}
          required
          value={said}
          error={isTried && lacksWords && <FieldError>{text.noAnswer}</FieldError>}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={text.when}
        required
        autoComplete="off"
        value={at}
        error={
          isTried &&
          iso === undefined && <FieldError>{holds === 'moment' ? text.notAMoment : text.notADate}</FieldError>
        }
        onChange={(event) => setAt(event.currentTarget.value)}
        onBlur={() => iso !== undefined && setAt(typedText(holds, iso))}
      />
      {words === 'reference' && (
        <TextInput
          label={text.reference}
          autoComplete="off"
          value={said}
          placeholder={nl.common.noValue}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
      )}
      {failure && (
        <div className="case-mark-wide">
          <ErrorState error={failure} isInline />
        </div>
      )}
      <div className="case-mark-acts">
        <Button type="submit" isBusy={isBusy}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  )
}
