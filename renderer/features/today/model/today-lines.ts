import { groupLines } from '../../../../shared/domain/today/line-order.ts'
import type { TodaySection } from '../../../../shared/domain/today/line-kinds.ts'
import type { LineOf, TodayBilling, TodayLine, TodayView } from '../today-types.ts'

/** Everything on the screen: the absence that stands first, and the lines below it by section. */
export type TodayLines = {
  pressing: LineOf<'no-place'> | undefined
  sections: { section: TodaySection; lines: TodayLine[] }[]
  /** How many things ask something: every line, and the absence that stands first. */
  count: number
}

/**
 * Puts together what the two answers tell; without the second, what blocks the billing is not there yet. An attest that holds an
 * invoice back is told there and not a second time among the papers.
 */
export function todayLines(view: TodayView, billing: TodayBilling | undefined): TodayLines {
  const all = [...view.sections.flatMap(({ lines }) => lines), ...(billing?.lines ?? [])]
  const pressing = all.find((line): line is LineOf<'no-place'> => isPressing(line, view))
  const heldBack = new Set(all.flatMap((line) => (line.kind === 'missing-attest' ? [line.child.id] : [])))
  const lines = all.filter(
    (line) =>
      line !== pressing && !(line.kind === 'attest' && line.alert !== 'recalculation' && heldBack.has(line.child.id)),
  )
  return { pressing, sections: groupLines(lines), count: lines.length + (pressing ? 1 : 0) }
}

function isPressing(line: TodayLine, { pressing }: TodayView): boolean {
  return line.kind === 'no-place' && line.closureId === pressing
}
