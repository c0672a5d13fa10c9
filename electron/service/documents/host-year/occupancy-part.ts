import type { YearBlock } from '../../../../shared/contract/host-year.ts'
import { capitalised, countText, daysText, decimalText, monthName } from '../text/format-nl.ts'
import { hostYearText } from '../text/host-year-nl.ts'
import { row, sentence, table } from './blocks.ts'
import type { HostYear, OccupiedMonth } from './host-year.ts'
import type { PartContent } from './host-year-content.ts'

const text = hostYearText.occupancy

/** How full the year was: quarters against the average that may not be exceeded, months in days, peaks against the limit (R1–R4). */
export function occupancyPart({ occupancy: { months, quarters }, host, asOf, year }: HostYear): PartContent {
  if (months.length === 0) return { summary: hostYearText.none, blocks: [sentence(text.none(year))] }
  const last = quarters.findLast(({ openDays }) => openDays > 0)
  const sum = (number: (month: OccupiedMonth) => number): number =>
    months.reduce((total, one) => total + number(one), 0)
  const unanswered = sum(({ realised }) => realised.unanswered)
  const licence = (host.licence ?? []).findLast(({ from }) => from <= asOf)
  return {
    summary: last ? text.summary(average(last.halfDays, last.openDays), text.quarter(last.quarter)) : hostYearText.none,
    blocks: [
      ...quarterBars(quarters),
      monthTable(months, sum),
      sentence(
        text.daysOver(
          sum(({ planned }) => planned.daysOver),
          sum(({ had }) => had?.daysOver ?? 0),
        ),
        sum(({ had }) => had?.daysOver ?? 0) > 0 ? 'strong' : 'plain',
      ),
      ...(licence ? [sentence(text.licence(licence.maxPresent, licence.from), 'quiet')] : []),
      ...(unanswered > 0 ? [sentence(text.unanswered(unanswered), 'quiet')] : []),
    ],
  }
}

/** Children per open day: half days over twice the days. */
const average = (halfDays: number, days: number): string => decimalText(halfDays / (2 * days), true)

function quarterBars(quarters: HostYear['occupancy']['quarters']): YearBlock[] {
  const rows = quarters.flatMap(({ quarter, openDays, halfDays, over, realised }) => {
    if (openDays === 0) return []
    const name = text.quarter(quarter)
    const answered = realised.openDays - realised.unanswered
    return [
      bar(text.planned(name), halfDays, openDays, over),
      ...(answered > 0 ? [bar(text.had(name), realised.halfDays, answered, realised.over)] : []),
    ]
  })
  if (rows.length === 0) return [sentence(text.noOpenDays)]
  const limit = Math.max(...quarters.map((quarter) => quarter.limit))
  return [
    {
      kind: 'bars',
      title: text.quarters(decimalText(limit)),
      most: Math.max(limit * 1.25, ...rows.map(({ value }) => value)),
      mark: limit,
      rows,
    },
  ]
}

function bar(label: string, halfDays: number, days: number, isOver: boolean) {
  const words = text.average(average(halfDays, days), days)
  return { label, value: halfDays / (2 * days), words: isOver ? text.overLimit(words) : words, isOver }
}

function monthTable(months: readonly OccupiedMonth[], sum: (number: (month: OccupiedMonth) => number) => number) {
  const { columns } = text
  // Without any statement of the year there is no column of empty cells.
  const hasChildDays = months.some(({ childDays }) => childDays !== undefined)
  return table(
    [
      [columns.month, hasChildDays ? 16 : 30],
      [columns.open, 12, 'number'],
      [columns.planned, 14, 'number'],
      [columns.had, 14, 'number'],
      [columns.peakPlanned, 15, 'number'],
      [columns.peakHad, 15, 'number'],
      ...(hasChildDays ? [[columns.childDays, 14, 'number'] as const] : []),
    ],
    [
      ...months.map(({ month, openDays, plannedHalfDays, realised, planned, had, childDays }) =>
        row([
          capitalised(monthName(month)),
          String(openDays),
          daysText(plannedHalfDays),
          realised.openDays === realised.unanswered ? '' : daysText(realised.halfDays),
          String(planned.peak),
          had ? String(had.peak) : '',
          ...(hasChildDays ? [childDays === undefined ? '' : countText(childDays)] : []),
        ]),
      ),
      row(
        [
          text.total,
          String(sum(({ openDays }) => openDays)),
          daysText(sum(({ plannedHalfDays }) => plannedHalfDays)),
          daysText(sum(({ realised }) => realised.halfDays)),
          '',
          '',
          ...(hasChildDays ? [countText(sum(({ childDays }) => childDays ?? 0))] : []),
        ],
        true,
      ),
    ],
  )
}
