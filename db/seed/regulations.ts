import { formatDate, yearOf } from '../../shared/domain/calendar/date.ts'
import type { Regulation } from '../../shared/domain/exchange/letters.ts'
import { dayOfMonth, type DemoPeriod } from './demo-period.ts'

/** Years of which families of the demo still have a version. */
const yearsBack = 4

/**
 * The versions of the reglement of the demo: one for every year, as agreements name them, and one that is to come and is to the
 * families' detriment, announced more than two months ahead (R54).
 */
export function demoRegulations(period: DemoPeriod): Regulation[] {
  const year = yearOf(period.today)
  const yearly = Array.from({ length: yearsBack + 1 }, (_, index): Regulation => {
    const version = String(year - yearsBack + index)
    return { version, from: `${version}-01-01` }
  })
  const coming = formatDate(dayOfMonth(period.lastMonth.name, 4, 1))
  return [
    ...yearly,
    {
      version: `${year}-2`,
      from: coming,
      isDetrimental: true,
      note: 'wie zijn kind na 18 uur afhaalt, betaalt 5 euro per begonnen kwartier.',
    },
  ]
}
