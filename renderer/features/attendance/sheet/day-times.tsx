import { formatDuration, formatSpan } from '../../../format/time.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { CellCost } from '../model/cell-cost.ts'
import type { SheetCell } from '../model/sheet-cell.ts'
import { minutesOf } from './cell-words.ts'

const words = text.popover

/** The plan of a day: its hours, how long, and which part of the day that is. */
export function DayTimes({ reserved, planned }: { reserved: SheetCell['reserved']; planned: CellCost | undefined }) {
  const minutes = reserved.reduce((sum, [from, until]) => sum + until - from, 0)
  return (
    <>
      <span className="ink-3">{words.plan}</span>
      {reserved.length === 0 ? (
        <span className="ink-3">{words.noPlan}</span>
      ) : (
        <span>{reserved.map(([from, until]) => formatSpan(from, until)).join(text.and)}</span>
      )}
      <span className="numeric">{reserved.length > 0 && formatDuration(minutes)}</span>
      <span className="numeric">{planned?.hostPercent !== undefined && `${planned.hostPercent} %`}</span>
    </>
  )
}

DayTimes.Sum = function DaySum({ cost }: { cost: CellCost | undefined }) {
  const minutes = minutesOf(cost?.cell.stays ?? [])
  return (
    <>
      <span className="numeric strong">{minutes > 0 && formatDuration(minutes)}</span>
      <span className="numeric strong">{cost?.hostPercent !== undefined && `${cost.hostPercent} %`}</span>
    </>
  )
}
