import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useCommand } from '../../api/index.ts'
import { Button, ErrorState } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { countOpenFields, noOrganiser, organiserRules, toOrganiser, type TypedOrganiser } from './organiser-rules.ts'
import { StartHeading } from './start-heading.tsx'
import './start.css'

const text = nl.start.organiser

type Field = {
  key: keyof TypedOrganiser
  width: 'wide' | 'half' | 'third' | 'two-thirds'
  isOptional?: boolean
  autoComplete?: string
}

const fields: readonly Field[] = [
  { key: 'name', width: 'two-thirds' },
  { key: 'recognisedPlaces', width: 'third' },
  { key: 'street', width: 'wide' },
  { key: 'postcode', width: 'third' },
  { key: 'city', width: 'two-thirds' },
  { key: 'email', width: 'half', isOptional: true },
  { key: 'phone', width: 'half', isOptional: true },
  { key: 'enterpriseNumber', width: 'half' },
  { key: 'creditorId', width: 'half', isOptional: true },
  { key: 'iban', width: 'two-thirds' },
  { key: 'bic', width: 'third', isOptional: true },
]

/** Begins an empty service with the organiser's particulars; each field says which rule it does not meet yet. */
export function OrganiserForm({ onBack }: { onBack: () => void }) {
  const command = useCommand('service.startEmpty')
  const form = useForm<TypedOrganiser>({
    initialValues: noOrganiser,
    validate: organiserRules,
    validateInputOnChange: true,
    validateInputOnBlur: true,
  })
  const open = countOpenFields(form.values)
  const submit = form.onSubmit((typed) => void command.run({ organiser: toOrganiser(typed) }))
  return (
    <>
      <StartHeading title={text.title} intro={text.intro} onBack={onBack} />
      <form className="start-form" onSubmit={submit} noValidate>
        {fields.map(({ key, width, isOptional }) => (
          <TextInput
            key={key}
            className={`start-${width}`}
            label={text[key]}
            {...(isOptional && { placeholder: text.optional })}
            {...(!isOptional && { required: true })}
            {...form.getInputProps(key)}
          />
        ))}
        {command.failure && (
          <div className="start-wide">
            <ErrorState error={command.failure} isInline />
          </div>
        )}
        <div className="start-wide start-actions">
          <Button kind="primary" type="submit" isBusy={command.isRunning}>
            {text.begin}
          </Button>
          {open > 0 && <span className="small ink-2">{text.incomplete(open)}</span>}
        </div>
      </form>
    </>
  )
}
