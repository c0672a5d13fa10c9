import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef } from 'react'
import { useCommand } from '../../../api/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, Note } from '../../../components/index.ts'
import { formatPosition, parsePosition } from '../../../format/position.ts'
import { postcodes as text } from '../../../i18n/nl/postcodes.ts'
import { nl } from '../../../i18n/nl.ts'
import type { PostcodeRow } from './postcode-types.ts'
import { positionWarning, postcodeFaults } from './postcode-values.ts'

type Props = {
  /** The postcode in view; without it, one that is typed as well. */
  row?: PostcodeRow | undefined
  rows: readonly PostcodeRow[]
  /** Above zero the form takes the focus, and again at every higher number. */
  focusAsked: number
  onSaved: (postcode: string) => void
  /** The place was taken away, or nothing is added after all. */
  onClosed: () => void
}

/** Says where a postcode lies. Enter keeps it. */
export function PostcodeForm({ row, rows, focusAsked, onSaved, onClosed }: Props) {
  const command = useCommand('postcodes.save')
  const remove = useCommand('postcodes.remove')
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusAsked > 0) first.current?.focus()
  }, [focusAsked])
  const form = useForm({
    initialValues: { postcode: row?.postcode ?? '', position: row?.position ? formatPosition(row.position) : '' },
    validate: (values) => {
      const faults = Object.entries(postcodeFaults(values, { isNew: row === undefined, rows }))
      return Object.fromEntries(faults.map(([field, fault]) => [field, <FieldError key={field}>{fault}</FieldError>]))
    },
  })
  const warning = positionWarning(form.values.position)
  const submit = form.onSubmit(async (values) => {
    const position = parsePosition(values.position)
    const postcode = row?.postcode ?? values.postcode.trim()
    if (position && (await command.run({ postcode, ...position }))) onSaved(postcode)
  })
  const removePlace = async () => {
    if (row && (await remove.run({ postcode: row.postcode }))) onClosed()
  }
  const failure = command.failure ?? remove.failure
  return (
    <form
      className="postcode-form"
      onSubmit={(event) => {
        submit(event)
        if (!form.isValid()) first.current?.focus()
      }}
      aria-label={text.form(row?.postcode ?? text.newTitle)}
      noValidate
    >
      {!row && <TextInput label={text.postcode} required ref={first} {...form.getInputProps('postcode')} />}
      <TextInput
        label={text.position}
        required
        autoComplete="off"
        spellCheck={false}
        placeholder={nl.form.position.example}
        description={text.hint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        {...(row && { ref: first })}
        {...form.getInputProps('position')}
      />
      {warning !== undefined && <Note meaning="attention">{warning}</Note>}
      {failure && <ErrorState error={failure} isInline />}
      <div className="dialog-actions">
        <Button kind="primary" type="submit" isBusy={command.isRunning}>
          {text.save}
        </Button>
        {row?.position && (
          <Button isBusy={remove.isRunning} onClick={() => void removePlace()}>
            {text.remove}
          </Button>
        )}
        {!row && <Button onClick={onClosed}>{nl.common.cancel}</Button>}
      </div>
    </form>
  )
}
