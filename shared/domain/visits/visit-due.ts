import type { EpochDay } from '../calendar/date.ts'
import { quarterOf } from '../calendar/period.ts'

/** A visit that was made. */
export type MadeVisit = { date: EpochDay; isAnnounced: boolean }

/** What the norm says of a host on a day (R161, P30). */
export type VisitDue = {
  /** Visits made in the running quarter, and those that are asked in it. */
  inQuarter: number
  norm: number
  /** The last day on which the next visit meets the norm; none where no visits are asked. */
  dueOn?: EpochDay
  /** Those of the norm that hold; the contract's reasons without those that lie outside it. */
  reasons: ('never' | 'overdue' | 'new' | 'due-soon')[]
}

/** How many visits are asked, and how soon the first one. */
export type VisitNorm = {
  /** Visits asked in the quarter that ends on a day. */
  perQuarter(quarterEnd: EpochDay): number
  /** Days after her start within which the first visit is asked. */
  firstWithinDays: number
}

/** A visit that is due within so many days is named. */
export const dueSoonDays = 30

/** A norm that begins later than this many quarters on is not waited for. */
const quartersAhead = 40

/**
 * When the next visit of a host is due (R161): the first one so many days after her start; later ones on the last day of the
 * first quarter, from that of her last visit on, in which fewer visits were made than are asked. Visits before her start or
 * after today do not count. Where nothing is asked this quarter nothing is due.
 */
export function visitDue(
  { startsOn, made }: { startsOn: EpochDay; made: readonly MadeVisit[] },
  norm: VisitNorm,
  today: EpochDay,
): VisitDue {
  const counting = made.map(({ date }) => date).filter((date) => startsOn <= date && date <= today)
  const running = quarterOf(today)
  const asked = norm.perQuarter(running.until)
  const inQuarter = counting.filter((date) => date >= running.from).length
  const dueOn = asked === 0 ? undefined : nextDue(startsOn, counting, norm)
  if (dueOn === undefined) return { inQuarter, norm: asked, reasons: [] }
  const isOver = dueOn < today
  const isFirst = counting.length === 0
  const reasons: VisitDue['reasons'] = []
  if (isFirst && isOver) reasons.push('never')
  if (isOver) reasons.push('overdue')
  if (isFirst && !isOver) reasons.push('new')
  if (!isOver && dueOn <= today + dueSoonDays) reasons.push('due-soon')
  return { inQuarter, norm: asked, dueOn, reasons }
}

function nextDue(startsOn: EpochDay, made: readonly EpochDay[], norm: VisitNorm): EpochDay | undefined {
  if (made.length === 0) return startsOn + norm.firstWithinDays
  let quarter = quarterOf(Math.max(...made))
  for (let later = 0; later < quartersAhead; later += 1) {
    const { from, until } = quarter
    if (made.filter((date) => from <= date && date <= until).length < norm.perQuarter(until)) return until
    quarter = quarterOf(until + 1)
  }
  return undefined
}

/**
 * Whether the next visit is better not announced: where 1 of `oneOf` is asked, the last `oneOf` − 1 that were made since her start were
 * all announced, and there were that many. 0 asks nothing; 1 asks it of every visit.
 */
export function shouldBeUnannounced(
  { startsOn, made }: { startsOn: EpochDay; made: readonly MadeVisit[] },
  oneOf: number,
  today: EpochDay,
): boolean {
  if (oneOf === 0) return false
  const last = made
    .filter(({ date }) => startsOn <= date && date <= today)
    .toSorted((a, b) => b.date - a.date)
    .slice(0, oneOf - 1)
  return last.length === oneOf - 1 && last.every(({ isAnnounced }) => isAnnounced)
}
