import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef } from 'react'
import { useCommand } from '../../api/index.ts'
import { Button, Note } from '../../components/index.ts'
import { formatDay } from '../../format/date.ts'
import { parseTypedDate } from '../../format/parse.ts'
import { nl } from '../../i18n/nl.ts'
import { parseSetting, settingRule, type Setting } from './setting-value.ts'
import './settings.css'

const text = nl.settings.dated

/** Adds a value of the service's own from a date on; says so when it replaces one. */
export function SettingForm({ setting, onDone }: { setting: Setting; onDone: () => void }) {
  const command = useCommand('settings.set')
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const form = useForm({
    initialValues: { from: '', value: '' },
    validateInputOnChange: true,
    validate: {
      from: (typed) => (parseTypedDate(typed) === undefined ? text.rules.date : null),
      value: (typed) => (parseSetting(setting, typed) === undefined ? settingRule(setting) : null),
    },
  })
  const from = parseTypedDate(form.values.from)
  const replaced = setting.rows.find((row) => row.origin === 'service' && row.from === from)
  const submit = form.onSubmit(async (typed) => {
    const date = parseTypedDate(typed.from)
    const value = parseSetting(setting, typed.value)
    if (date === undefined || value === undefined) return
    if (await command.run({ key: setting.key, from: date, value })) onDone()
  })
  return (
    <form
      className="setting-form"
      onSubmit={submit}
      aria-label={text.addTitle(text.keys[setting.key].title)}
      noValidate
    >
      <TextInput label={text.from} placeholder={text.fromHint} ref={first} {...form.getInputProps('from')} />
      <TextInput label={text.value} {...form.getInputProps('value')} />
      <div className="setting-form-actions">
        <Button kind="primary" type="submit" isBusy={command.isRunning}>
          {text.save}
        </Button>
        <Button onClick={onDone}>{nl.common.cancel}</Button>
      </div>
      {replaced && <Note meaning="attention">{text.rules.replaces(formatDay(replaced.from))}</Note>}
    </form>
  )
}
