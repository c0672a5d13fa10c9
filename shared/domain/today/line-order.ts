import { compareText } from '../text-order.ts'
import { sectionOf, todaySections, type TodayLineKind, type TodaySection } from './line-kinds.ts'

/** What the order of lines rests on; `date` is the day that counts for it, where it has one. */
export type OrderedLine = { id: string; kind: TodayLineKind; isLate: boolean; date?: string | undefined }

/** The lines of each section that has any, in the order of the screen: late ones first, then by date, those without one last. */
export function groupLines<Line extends OrderedLine>(
  lines: readonly Line[],
): { section: TodaySection; lines: Line[] }[] {
  const bySection = Map.groupBy(lines, ({ kind }) => sectionOf[kind])
  return todaySections.flatMap((section) => {
    const own = bySection.get(section)
    return own ? [{ section, lines: own.toSorted(compareLines) }] : []
  })
}

function compareLines(a: OrderedLine, b: OrderedLine): number {
  // '~' comes after every digit.
  return Number(b.isLate) - Number(a.isLate) || compareText(a.date ?? '~', b.date ?? '~') || compareText(a.id, b.id)
}
