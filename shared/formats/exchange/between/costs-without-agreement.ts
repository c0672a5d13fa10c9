import { parseDate } from '../../../domain/calendar/date.ts'
import type { Period } from '../../../domain/calendar/period.ts'
import type { FaultList } from '../faults.ts'
import { firstIndex } from '../first-index.ts'
import { eachEntry } from '../each-entry.ts'
import { append, isSound, periodOf, type CheckedDocument } from './entries.ts'

/** A cost is of a date that an agreement of the child covers. */
export function refuseCostsWithoutAgreement(document: CheckedDocument, faults: FaultList): void {
  if (!isSound(document.agreements)) return
  const covered = new Map<unknown, Period[]>()
  eachEntry(document.agreements, 'agreements', (agreement) => {
    // An agreement whose own dates are at fault may well cover a cost: nothing is said then.
    const dates = isSound(agreement['startsOn'], agreement['endsOn'])
      ? periodOf(agreement, 'startsOn', 'endsOn')
      : { from: -Infinity, until: Infinity }
    append(covered, agreement['childId'], dates)
  })
  const latestEnds = new Map([...covered].map(([childId, periods]) => [childId, withLatestEnds(periods)]))
  eachEntry(document.extraCosts, 'extraCosts', (cost, at) => {
    if (!isSound(cost['childId'], cost['date'])) return
    const date = parseDate(cost['date'] as string)
    const periods = latestEnds.get(cost['childId']) ?? []
    const begun = periods[firstIndex(periods, ({ from }) => from > date) - 1]
    if (!begun || begun.until < date)
      faults.add(`${at}.date`, 'no-agreement', 'no agreement of the child covers this date')
  })
}

/** Periods by their start, each with the latest end of those that start no later. */
function withLatestEnds(periods: readonly Period[]): Period[] {
  let until = -Infinity
  return periods
    .toSorted((a, b) => a.from - b.from)
    .map((period) => ({ from: period.from, until: (until = Math.max(until, period.until)) }))
}
