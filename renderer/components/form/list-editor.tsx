import { Plus, X } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { changeForm, useDraftStore } from './draft-store.ts'
import { addRow, removeRow, rowsAt } from './model/form-rows.ts'
import type { Draft } from './model/draft.ts'
import type { Place } from './place.ts'
import { RemovedRow } from './removed-row.tsx'
import { RowFaults } from './row-faults.tsx'
import { RowContext } from './use-field.tsx'
import { useRowShortcuts } from './use-row-shortcuts.ts'
import { fieldLabel } from './words/field-label.ts'

/** A column: the head that names its fields, its width (a CSS grid track, such as `2fr` or `120px`), and its field. */
type RowColumn<Row> = { label: string; width?: string; field: (row: Place<Row>) => ReactNode }

type Props<Row> = {
  at: Place<Row[]>
  /** What the list holds; left out, the word of its key. */
  label?: string
  columns: readonly RowColumn<NoInfer<Row>>[]
  /** What a new row begins with, such as an id. */
  newRow: () => Draft<NoInfer<Row>>
  /** `Vergunning toevoegen`. */
  addLabel: string
  /** What is shown instead of rows. */
  empty?: ReactNode
}

/**
 * Rows of fields over the whole width. Enter in the last row adds one, Ctrl+Delete takes the row away, and a row taken away can
 * be put back.
 */
export function ListEditor<Row extends object>({ at, label, columns, newRow, addLabel, empty }: Props<Row>) {
  const count = useDraftStore((store) => rowsAt(store.entries[at.form]?.form.draft, at.path).length)
  const table = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const name = label ?? fieldLabel(at.path)
  const add = () => {
    flushSync(() => changeForm(at.form, (form) => addRow(form, at.path, newRow())))
    focusRow(count)
  }
  const remove = (index: number) => {
    flushSync(() => changeForm(at.form, (form) => removeRow(form, at.path, index)))
    focusRow(Math.min(index, count - 2))
  }
  const focusRow = (index: number) =>
    (
      table.current?.querySelector<HTMLElement>(`[data-row="${index}"] :is(input, textarea)`) ??
      table.current?.querySelector<HTMLElement>('.list-add')
    )?.focus()
  const onKeyDown = useRowShortcuts({ count, onAdd: add, onRemove: remove })
  const tracks = { gridTemplateColumns: [...columns.map((column) => column.width ?? '1fr'), '28px'].join(' ') }
  return (
    // The keys are those of the fields inside; the group itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="list-editor" role="group" aria-labelledby={titleId} ref={table} onKeyDown={onKeyDown}>
      <span id={titleId} className="visually-hidden">
        {name}
      </span>
      {count === 0 ? (
        <p className="small ink-3 list-none">{empty ?? nl.form.list.none}</p>
      ) : (
        <div className="list-row list-head" style={tracks} aria-hidden>
          {columns.map((column) => (
            <span key={column.label}>{column.label}</span>
          ))}
        </div>
      )}
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="list-row" style={tracks} data-row={index}>
          {columns.map((column) => (
            <RowContext key={column.label} value={{ index, label: column.label }}>
              <div>{column.field(at.at(index))}</div>
            </RowContext>
          ))}
          <Button
            kind="quiet"
            isIconOnly
            icon={<X className="icon-small" aria-hidden />}
            aria-label={nl.form.list.remove(name, index + 1)}
            title={nl.form.list.removeKeys}
            onClick={() => remove(index)}
          />
          <RowFaults form={at.form} path={`${at.path}[${index}]`} />
        </div>
      ))}
      <div className="list-foot">
        <Button className="list-add" kind="quiet" icon={<Plus className="icon-small" aria-hidden />} onClick={add}>
          {addLabel}
        </Button>
        <RemovedRow form={at.form} path={at.path} label={name} onUndone={focusRow} />
      </div>
    </div>
  )
}
