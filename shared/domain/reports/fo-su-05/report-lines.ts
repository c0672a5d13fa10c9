import type { EpochDay } from '../../calendar/date.ts'
import { intersect, type Period } from '../../calendar/period.ts'
import { compareText } from '../../text-order.ts'
import { noCounts, type Block, type Counts } from './buckets.ts'
import type { ReportedChild } from './facts.ts'
import type { CountedDay } from './measured-day.ts'
import { readReportKindcode, writtenKindcode, type ReportKindcode } from './report-kindcode.ts'

/** A line of the form: the days of one child under one kindcode, after school or not (R104, R108). */
export type ReportLine = {
  childId: string
  /** As written: the first nine digits with the number of the latest attest of the month. */
  kindcode: string
  /** The nine digits that lines are told apart by. */
  kindcodeChild: string
  /** As on the attest (R24). */
  firstName: string
  lastName: string
  isAfterSchool: boolean
} & Record<Block, Counts>

/** The lines of a location; a line without days does not come to be. Ordered by name, then kindcode, not after school first. */
export function reportLines(days: readonly CountedDay[], month: Period, today: EpochDay): ReportLine[] {
  const lines = new Map<string, ReportLine>()
  for (const day of days) {
    const key = JSON.stringify([day.child.childId, day.kindcode.child, day.isAfterSchool])
    const line = lines.get(key) ?? emptyLine(day, month, today)
    lines.set(key, line)
    line[day.block][day.bucket] += 1
  }
  return [...lines.values()].sort(
    (a, b) =>
      compareText(a.lastName, b.lastName) ||
      compareText(a.firstName, b.firstName) ||
      compareText(a.childId, b.childId) ||
      compareText(a.kindcode, b.kindcode) ||
      Number(a.isAfterSchool) - Number(b.isAfterSchool),
  )
}

function emptyLine({ child, kindcode, isAfterSchool }: CountedDay, month: Period, today: EpochDay): ReportLine {
  return {
    childId: child.childId,
    kindcode: writtenKindcode(latestAttest(child, kindcode, month, today)),
    kindcodeChild: kindcode.child,
    firstName: child.attestFirstName ?? child.firstName,
    lastName: child.attestLastName ?? child.lastName,
    isAfterSchool,
    present: noCounts(),
    justified: noCounts(),
    unjustified: noCounts(),
  }
}

/** Of several attests of one kindcode in a month the form carries the latest. */
function latestAttest(child: ReportedChild, counted: ReportKindcode, month: Period, today: EpochDay): ReportKindcode {
  const latest = child.tariffs
    .filter((tariff) => tariff.kind !== 'free' && intersect(tariff, month))
    .flatMap(({ kindcode, from }) => {
      const code = kindcode === undefined ? undefined : readReportKindcode(kindcode, today)
      return code?.child === counted.child && code.attest !== undefined ? [{ code, from }] : []
    })
    .sort((a, b) => b.from - a.from || compareText(b.code.attest ?? '', a.code.attest ?? ''))[0]
  return latest?.code ?? counted
}
