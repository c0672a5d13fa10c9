import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { Tag } from '../../../components/index.ts'
import { formatLongDate, formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { valueAfter } from '../model/answer-cell.ts'
import { cellCost, plannedCell } from '../model/cell-cost.ts'
import type { ReadCell } from '../model/cell-grammar.ts'
import type { Cursor } from '../model/sheet-cursor.ts'
import { CostLines } from './cost-lines.tsx'
import { DayTimes } from './day-times.tsx'
import { tagOf } from './cell-tag.ts'
import { usePopoverPlace } from './use-popover-place.ts'
import type { Sheet } from './use-sheet.ts'
import './popover.css'

const words = text.popover

type Props = {
  sheet: Sheet
  at: Cursor
  /** The id of the cell it stands beside. */
  anchor: string
  typed: string
  read: ReadCell
  onType: (typed: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** Beside the cell that is typed in: the plan, what is typed, and what it costs the family and pays the host. */
export function CellPopover({ sheet, at, anchor, typed, read, onType, onKeyDown }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [place, box] = usePopoverPlace(anchor)
  useLayoutEffect(() => {
    const input = field.current
    if (!input) return
    input.focus({ preventScroll: true })
    input.setSelectionRange(input.value.length, input.value.length)
  }, [])
  const [child, found, column] = [sheet.children[at.row], sheet.rows[at.row], sheet.columns[at.column]]
  if (!child || !found || !column) return null
  const stored = sheet.valueOf(child.id, column.iso)
  const value = read.kind === 'fault' ? stored : valueAfter(read, stored)
  const cost = cellCost(found.facts, sheet.frame, column.date, value)
  const { reserved } = cost.cell
  const planned =
    reserved.length > 0 && column.closure === undefined
      ? cellCost(found.facts, sheet.frame, column.date, plannedCell(reserved))
      : undefined
  const tag = read.kind === 'fault' ? undefined : tagOf(value, cost)
  const errorId = `${anchor}-fault`
  return (
    <div className="sheet-popover" ref={box} style={place}>
      <div className="row">
        <b>{nl.common.name(child)}</b>
        <span className="ink-2">{formatWeekdayDate(column.iso)}</span>
        <span className="spacer" />
        {tag && <Tag meaning={tag.meaning}>{tag.words}</Tag>}
      </div>
      <div className="sheet-popover-times">
        <DayTimes planned={planned} reserved={reserved} />
        <span className="ink-3">{words.present}</span>
        <input
          ref={field}
          className="sheet-input"
          aria-label={words.input(nl.common.name(child), formatLongDate(column.iso))}
          aria-invalid={read.kind === 'fault'}
          aria-describedby={read.kind === 'fault' ? errorId : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <DayTimes.Sum cost={read.kind === 'fault' ? undefined : cost} />
      </div>
      {read.kind === 'fault' ? (
        <p id={errorId} className="sheet-popover-fault" role="alert">
          {text.fault(read.fault, read.piece)}
        </p>
      ) : (
        <CostLines cost={cost} planned={planned} isStranger={sheet.isStranger(child.id)} />
      )}
      <div className="row small ink-3 sheet-popover-keys">
        <kbd>↵</kbd>
        {words.keep}
        <span className="spacer" />
        <kbd>Esc</kbd>
        {words.back}
      </div>
    </div>
  )
}
