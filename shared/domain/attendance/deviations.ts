import type { EpochDay } from '../calendar/date.ts'
import type { ChildWeek } from './child-weeks.ts'

/**
 * How many weeks in a row a use must differ from its plan before there is something to talk about. DESIGN: two months rule out
 * an illness, a holiday or a busy period at work; after them the plan is what is wrong, and the places it keeps are wanted.
 */
const weeksToTalk = 8

/** DESIGN: half a day a week, the smallest unit in which care is planned, billed and averaged (R34, R63). */
export const differenceHalfDays = 1

/** DESIGN: half an hour a day on average; less is traffic, more shifts when a host is full or must open. */
export const shiftMinutes = 30

/** In which way the use of a child differs from its plan. */
export const deviationKinds = [
  'less',
  'more',
  'arrives-earlier',
  'arrives-later',
  'leaves-earlier',
  'leaves-later',
] as const
export type DeviationKind = (typeof deviationKinds)[number]

/** A use that differed in the same way in so many weeks on end, up to the last one known: half days a week, or minutes a day. */
type Deviation = { kind: DeviationKind; since: EpochDay; weeks: number; average: number }

/** How far each kind lies beyond what counts as planned, in half days or minutes; undefined where nothing is known. */
const sizeOf: Record<DeviationKind, (week: ChildWeek) => number | undefined> = {
  less: (week) => -week.differenceHalfDays,
  more: (week) => week.differenceHalfDays,
  'arrives-earlier': ({ arrival }) => arrival && -arrival,
  'arrives-later': ({ arrival }) => arrival,
  'leaves-earlier': ({ departure }) => departure && -departure,
  'leaves-later': ({ departure }) => departure,
}

/**
 * The ways in which the use of a child has differed from its plan in each of the last eight or more weeks that reserved
 * something. Weeks that reserve nothing, or only closed days, are passed over, and so are the latest ones while no day of them
 * was answered: the forms of a month come in after it. Further back such a week ends the row, for it proves nothing.
 * @param weeks whole weeks of one child in order of date
 */
export function deviationsOf(weeks: readonly ChildWeek[]): Deviation[] {
  const lastKnown = weeks.findLastIndex((week) => week.planned.days > 0)
  const reserving = weeks
    .slice(0, lastKnown + 1)
    .filter((week) => week.planned.days > 0 || week.unanswered.days > 0)
    .toReversed()
  return deviationKinds.flatMap((kind): Deviation[] => {
    const least = kind === 'less' || kind === 'more' ? differenceHalfDays : shiftMinutes
    const first = reserving.findIndex((week) => week.planned.days === 0 || (sizeOf[kind](week) ?? 0) < least)
    const row = first === -1 ? reserving : reserving.slice(0, first)
    const earliest = row.at(-1)
    if (!earliest || row.length < weeksToTalk) return []
    const sum = row.reduce((total, week) => total + (sizeOf[kind](week) ?? 0), 0)
    return [{ kind, since: earliest.monday, weeks: row.length, average: sum / row.length }]
  })
}
