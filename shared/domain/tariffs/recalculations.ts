import type { TariffKind } from '../billing/issued.ts'
import { parseDate, type EpochDay } from '../calendar/date.ts'
import { periodOf, type DatedSpan } from '../calendar/dated-span.ts'
import { monthsLater } from '../calendar/months-later.ts'
import { covers, quarterOf } from '../calendar/period.ts'

/** Ages, in months, at which the tariff is computed anew: 3.5, 6 and 9 years (R26). */
const agesInMonths = [42, 72, 108]
/** How long an individual reduced tariff lasts before it is looked at again (R26, R31). */
const reducedMonths = 12

/**
 * The days from which a child needs another attest although the one it has runs on (R26), earliest first: the day after the
 * quarter in which it turns 3.5, 6 or 9, and the day after the quarter in which an individual reduced tariff is a year old. A
 * free price follows no attest and is not computed anew.
 */
export function recalculationDays(
  birthDate: string,
  tariffs: readonly (DatedSpan & { kind: TariffKind })[],
): EpochDay[] {
  const birth = parseDate(birthDate)
  const attests = tariffs.filter(({ kind }) => kind !== 'free')
  const days = [
    ...agesInMonths
      .map((months) => afterQuarter(monthsLater(birth, months)))
      .filter((day) => attests.some((attest) => runsOnPast(attest, day))),
    ...attests
      .filter(({ kind }) => kind === 'reduced')
      .flatMap((attest) => {
        const day = afterQuarter(monthsLater(parseDate(attest.from), reducedMonths))
        return runsOnPast(attest, day) ? [day] : []
      }),
  ]
  return [...new Set(days)].sort((a, b) => a - b)
}

function afterQuarter(day: EpochDay): EpochDay {
  return quarterOf(day).until + 1
}

/** Whether an attest of before the day is still valid on it: a new one that begins on the day has taken its place. */
function runsOnPast(attest: DatedSpan, day: EpochDay): boolean {
  const period = periodOf(attest)
  return period.from < day && covers(period, day)
}
