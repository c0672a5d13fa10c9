import { Checkbox, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef } from 'react'
import { absenceReasons as kinds } from '../../../../shared/domain/billing/issued.ts'
import { absenceBillings } from '../../../../shared/domain/exchange/document.ts'
import { useCommand } from '../../../api/index.ts'
import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState } from '../../../components/index.ts'
import { absenceReasons } from '../../../i18n/nl/absence-reasons.ts'
import { nl } from '../../../i18n/nl.ts'
import { faultsOf, startValues, toReasonRecord } from './reason-values.ts'
import type { ReasonEntry } from './reason-types.ts'

const text = absenceReasons.form

type Props = {
  /** The reason that is changed from a date; without it, a new one. */
  entry?: ReasonEntry
  reasons: readonly ReasonEntry[]
  today: string
  onDone: (id?: string) => void
}

/** Each fault with its icon, as in every form. */
function shownFaults(faults: ReturnType<typeof faultsOf>) {
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, <FieldError key={field}>{fault}</FieldError>]),
  )
}

/** Adds a reason, or a row from a date on to one; says at once which letters are free and which dates can be. */
export function ReasonForm({ entry, reasons, today, onDone }: Props) {
  const command = useCommand('absenceReasons.save')
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => name.current?.focus(), [])
  const form = useForm({
    initialValues: startValues(entry, today),
    validateInputOnBlur: true,
    validate: (values) => shownFaults(faultsOf(values, { entry, reasons, today })),
  })
  const submit = form.onSubmit(async (values) => {
    const from = parseFormDate(values.from)
    if (from === undefined) return
    const saved = await command.run({ record: toReasonRecord(values, from, entry?.id), isNew: entry === undefined })
    if (saved) onDone(saved.id)
  })
  const choice = (labels: Readonly<Record<string, string>>, values: readonly string[]) =>
    values.map((value) => ({ value, label: labels[value] ?? value }))
  const list = {
    allowDeselect: false,
    withScrollArea: false,
    className: 'field-choice',
    checkIconPosition: 'right' as const,
    classNames: { dropdown: 'field-dropdown', option: 'field-option' },
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as ('label' | 'input' | 'error' | 'description')[],
  }
  const label = entry ? text.changeTitle(entry.rows[0]?.record.name ?? '') : text.newTitle
  return (
    <form className="reason-form" onSubmit={submit} aria-label={label} noValidate>
      <TextInput label={text.name} required ref={name} {...form.getInputProps('name')} />
      <TextInput
        label={text.key}
        description={text.keyHint}
        inputWrapperOrder={list.inputWrapperOrder}
        maxLength={1}
        {...form.getInputProps('key')}
      />
      <TextInput label={text.from} placeholder={text.fromHint} required {...form.getInputProps('from')} />
      <Select
        {...list}
        label={text.kind}
        data={choice(absenceReasons.kinds, kinds)}
        {...(entry && { readOnly: true, description: text.kindHint })}
        {...form.getInputProps('kind')}
      />
      <Select
        {...list}
        className="field-choice reason-wide"
        label={text.billing}
        data={choice(absenceReasons.billingLong, absenceBillings)}
        {...form.getInputProps('billing')}
      />
      <Checkbox
        size="xs"
        className="reason-wide"
        label={text.justified}
        {...form.getInputProps('isJustified', { type: 'checkbox' })}
      />
      <Checkbox
        size="xs"
        className="reason-wide"
        label={text.document}
        {...form.getInputProps('needsDocument', { type: 'checkbox' })}
      />
      {entry && (
        <Checkbox
          size="xs"
          className="reason-wide"
          label={text.active}
          {...form.getInputProps('isActive', { type: 'checkbox' })}
        />
      )}
      {command.failure && (
        <div className="reason-wide">
          <ErrorState error={command.failure} isInline />
        </div>
      )}
      <div className="reason-wide dialog-actions">
        <Button kind="primary" type="submit" isBusy={command.isRunning}>
          {text.save}
        </Button>
        <Button onClick={() => onDone()}>{nl.common.cancel}</Button>
      </div>
    </form>
  )
}
