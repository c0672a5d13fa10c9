import { TextInput } from '@mantine/core'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { flushSync } from 'react-dom'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { useCommand } from '../../../api/index.ts'
import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { checklist as text } from '../../../i18n/nl/visits/checklist.ts'
import { addRowAfter, keptRows, moveRow, rowsFault, type ChecklistRow } from './checklist-rows.ts'

type Props = {
  version: OutputOf<'visitTemplates.list'>[number]
  /** A new one that begins with the points of this one. */
  isCopy: boolean
  onDone: (id?: string) => void
}

/** Points of a checklist, added, moved, renamed and taken away, from a date on. */
export function ChecklistForm({ version, isCopy, onDone }: Props) {
  const save = useCommand('visitTemplates.save')
  const [from, setFrom] = useState(isCopy ? '' : formatDay(version.record.from))
  const [rows, setRows] = useState<ChecklistRow[]>(version.record.items)
  const [isTried, setIsTried] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const sections = useId()
  const day = parseFormDate(from)
  const fault = rowsFault(rows)
  const change = (next: ChecklistRow[], focusAt: number, field: 'section' | 'text' = 'text') => {
    flushSync(() => setRows(next))
    list.current?.querySelector<HTMLElement>(`[data-row="${focusAt}"] [data-field="${field}"]`)?.focus()
  }
  const add = (at: number) => change(addRowAfter(rows, at, crypto.randomUUID()), at + 1)
  const move = (at: number, by: 1 | -1) => change(moveRow(rows, at, by), at + by)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    if (event.altKey && event.key === 'ArrowUp') move(at, -1)
    else if (event.altKey && event.key === 'ArrowDown') move(at, 1)
    else if (event.key === 'Enter') add(at)
    else return
    event.preventDefault()
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (day === undefined || fault !== undefined) return
    const record = { id: isCopy ? 'new' : version.id, from: day, items: keptRows(rows) }
    const target = isCopy ? {} : { id: version.id, version: version.version }
    const saved = await save.run({ ...target, record })
    if (saved) onDone(saved.id)
  }
  return (
    <Section title={isCopy ? text.newTitle : text.editTitle(formatDay(version.record.from))}>
      <form aria-label={text.newTitle} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          className="checklist-from"
          label={text.from}
          description={text.fromHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          placeholder={nl.form.dateHint}
          required
          autoComplete="off"
          // The panel opens to be typed in.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={from}
          error={isTried && day === undefined && <FieldError>{text.needsFrom}</FieldError>}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <p className="small ink-3">{text.keys}</p>
        <datalist id={sections}>
          {[...new Set(rows.map(({ section }) => section))].map((section) => (
            <option key={section} value={section} />
          ))}
        </datalist>
        <ol ref={list} className="checklist-rows">
          {rows.map((row, at) => {
            const name = row.text.trim() === '' ? text.unnamed : row.text
            const put = (part: Partial<ChecklistRow>) =>
              setRows(rows.map((one, index) => (index === at ? { ...one, ...part } : one)))
            return (
              <li key={row.id} data-row={at}>
                <TextInput
                  data-field="section"
                  aria-label={text.sectionOf(at + 1)}
                  placeholder={text.section}
                  list={sections}
                  value={row.section}
                  onChange={(event) => put({ section: event.currentTarget.value })}
                  onKeyDown={(event) => onKeyDown(event, at)}
                />
                <TextInput
                  data-field="text"
                  aria-label={text.textOf(at + 1)}
                  placeholder={text.text}
                  value={row.text}
                  onChange={(event) => put({ text: event.currentTarget.value })}
                  onKeyDown={(event) => onKeyDown(event, at)}
                />
                <Button
                  kind="quiet"
                  isIconOnly
                  icon={<ArrowUp className="icon-small" aria-hidden />}
                  aria-label={text.up(name)}
                  onClick={() => setRows(moveRow(rows, at, -1))}
                />
                <Button
                  kind="quiet"
                  isIconOnly
                  icon={<ArrowDown className="icon-small" aria-hidden />}
                  aria-label={text.down(name)}
                  onClick={() => setRows(moveRow(rows, at, 1))}
                />
                <Button
                  kind="quiet"
                  isIconOnly
                  icon={<X className="icon-small" aria-hidden />}
                  aria-label={text.remove(name)}
                  onClick={() => change(rows.toSpliced(at, 1), Math.min(at, rows.length - 2))}
                />
              </li>
            )
          })}
        </ol>
        <Button kind="quiet" icon={<Plus className="icon-small" aria-hidden />} onClick={() => add(rows.length - 1)}>
          {text.addPoint}
        </Button>
        {save.failure && <ErrorState error={save.failure} isInline />}
        <div className="dialog-actions">
          <Button
            kind="primary"
            type="submit"
            isBusy={save.isRunning}
            reason={fault === undefined ? undefined : text[fault]}
          >
            {text.save}
          </Button>
          <Button onClick={() => onDone()}>{nl.common.cancel}</Button>
        </div>
      </form>
    </Section>
  )
}
