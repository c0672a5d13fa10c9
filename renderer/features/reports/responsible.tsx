import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { errorText, useCommand } from '../../api/index.ts'
import { Button } from '../../components/index.ts'
import { reports } from '../../i18n/nl/reports.ts'

const text = reports.responsible

/** Who answers for the forms: the name with a way to change it, or the field to fill it in. */
export function Responsible({ name }: { name: string | undefined }) {
  const [typed, setTyped] = useState<string>()
  const { run, isRunning, error, reset } = useCommand('service.setResponsible')
  if (name !== undefined && typed === undefined)
    return (
      <span className="row">
        {name}
        <Button kind="quiet" onClick={() => setTyped(name)}>
          {text.change}
        </Button>
      </span>
    )
  const value = typed ?? ''
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== '' && (await run({ responsible: value.trim() }))) setTyped(undefined)
  }
  return (
    <form className="report-responsible" onSubmit={(event) => void save(event)}>
      <TextInput
        aria-label={text.label}
        placeholder={text.label}
        value={value}
        maxLength={100}
        error={error && errorText(error).title}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" isBusy={isRunning}>
        {text.save}
      </Button>
      {name !== undefined && (
        <Button
          kind="quiet"
          onClick={() => {
            reset()
            setTyped(undefined)
          }}
        >
          {text.cancel}
        </Button>
      )}
    </form>
  )
}
