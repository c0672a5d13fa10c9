import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'
import { Button, ErrorState, Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { substitutionSettings } from '../../../i18n/nl/substitution-settings.ts'
import type { Setting } from '../setting-value.ts'
import { GoalList } from './goal-list.tsx'
import { goalRowsOf, orderOf, type GoalRow } from './goal-order.ts'
import { GoalRows } from './goal-rows.tsx'

const text = substitutionSettings.order

/** What a proposal looks at, the most important first, from a date on (R75). */
export function GoalsSection({ setting, today }: { setting: Setting; today: string }) {
  const command = useCommand('settings.set')
  const date = useRef<HTMLInputElement>(null)
  const inForce = orderIn(setting.rows.find((row) => row.inForce))
  const proposed = orderIn(setting.rows.find((row) => row.origin === 'law'))
  const [draft, setDraft] = useState<readonly GoalRow[]>()
  const [typed, setTyped] = useState<string>()
  const rows = draft ?? goalRowsOf(inForce)
  const from = typed === undefined ? today : parseFormDate(typed)
  const isChanged = orderOf(rows) !== inForce
  const replaced = setting.rows.find((row) => row.origin === 'service' && row.from === from)
  const next = setting.rows.findLast((row) => from !== undefined && row.from > from)
  const reset = () => {
    setDraft(undefined)
    setTyped(undefined)
  }
  const save = async () => {
    if (from === undefined) date.current?.focus()
    else if (await command.run({ key: setting.key, from, value: orderOf(rows) })) reset()
  }
  return (
    <section className="settings-part">
      <h2>{text.title}</h2>
      <p>{text.intro}</p>
      <GoalList rows={rows} onChange={setDraft} />
      <p className="small ink-3">{text.keys}</p>
      <form
        className="goal-save"
        aria-label={text.title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isChanged) void save()
        }}
      >
        <TextInput
          label={text.from}
          ref={date}
          value={typed ?? formatDay(today)}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={from === undefined && <FieldError>{text.date}</FieldError>}
        />
        <div className="setting-form-actions">
          <Button
            kind="primary"
            type="submit"
            isBusy={command.isRunning}
            reason={isChanged ? undefined : text.unchanged}
          >
            {text.save}
          </Button>
          {isChanged && <Button onClick={reset}>{text.discard}</Button>}
          {orderOf(rows) !== proposed && (
            <Button kind="quiet" onClick={() => setDraft(goalRowsOf(proposed))}>
              {text.proposed}
            </Button>
          )}
        </div>
        {isChanged && replaced && <Note meaning="attention">{text.replaces(formatDay(replaced.from))}</Note>}
        {isChanged && next && <Note meaning="attention">{text.notLast(formatDay(next.from))}</Note>}
        {command.failure && <ErrorState error={command.failure} isInline />}
      </form>
      <h3>{text.rows}</h3>
      <GoalRows setting={setting} today={today} onRemoved={() => date.current?.focus()} />
    </section>
  )
}

function orderIn(row: { value: number | string } | undefined): string {
  return typeof row?.value === 'string' ? row.value : ''
}
