import { blocks, buckets, totalOf } from './buckets.ts'
import { problemOf, type ReportProblem } from './problems.ts'
import type { ReportLine } from './report-lines.ts'

/** What the counts of a form are held against. */
type CountedForm = { openingDays: number; daysInMonth: number; lines: readonly ReportLine[] }

/**
 * The checks that Opgroeien makes of the counts (R107): no bucket and no block above the opening days, these not above the days
 * of the month; one line per kindcode, or two of one child of which one is after school, then together not above the opening
 * days; at least one line with presences.
 */
export function checkCounts({ openingDays, daysInMonth, lines }: CountedForm): ReportProblem[] {
  const problems: ReportProblem[] = []
  if (openingDays > daysInMonth) problems.push(problemOf('opening-days-over-month'))
  for (const line of lines)
    for (const block of blocks) {
      // A block holds its buckets: when it fits, each of them does, as long as none is negative.
      const fits = totalOf(line[block]) <= openingDays && buckets.every((bucket) => line[block][bucket] <= openingDays)
      if (!fits) problems.push(problemOf('over-opening-days', { childId: line.childId, block }))
    }
  for (const same of Map.groupBy(lines, (line) => line.kindcodeChild).values())
    problems.push(...checkSameKindcode(same, openingDays))
  if (lines.length > 0 && lines.every((line) => totalOf(line.present) === 0)) problems.push(problemOf('no-presences'))
  return problems
}

function checkSameKindcode(lines: readonly ReportLine[], openingDays: number): ReportProblem[] {
  const [one, other, third] = lines
  if (!one || !other) return []
  if (third || one.isAfterSchool === other.isAfterSchool || one.childId !== other.childId)
    return [...new Set(lines.map(({ childId }) => childId))].map((childId) => problemOf('kindcode-shared', { childId }))
  return blocks
    .filter(
      (block) =>
        totalOf(one[block]) + totalOf(other[block]) > openingDays &&
        // Said once: of a line that is over by itself it is known already.
        lines.every((line) => totalOf(line[block]) <= openingDays),
    )
    .map((block) => problemOf('two-lines-over-opening-days', { childId: one.childId, block }))
}
