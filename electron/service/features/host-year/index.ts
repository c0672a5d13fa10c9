import { hostYearParts, type hostYear } from '../../../../shared/contract/host-year.ts'
import type { HandlersOf } from '../../context.ts'
import { hostYearContent } from '../../documents/host-year/host-year-content.ts'
import { readHostYear } from './read-host-year.ts'
import { writeHostYear } from './write-host-year.ts'

/** Handlers of the year of a host. */
export const hostYearHandlers: HandlersOf<keyof typeof hostYear> = {
  'hostYear.view': async (context, { hostId, year, withTexts }) => {
    const facts = await readHostYear(context, { hostId, year })
    const { id, firstName, lastName, startsOn, endsOn } = facts.host
    const first = Number(startsOn.slice(0, 4))
    const lastDay = endsOn === undefined || endsOn > context.clock.today() ? context.clock.today() : endsOn
    return {
      host: { id, firstName, lastName },
      year,
      asOf: facts.asOf,
      years: { first, last: Math.max(first, Number(lastDay.slice(0, 4))) },
      parts: hostYearContent(facts, { parts: hostYearParts, withTexts }),
    }
  },
  'hostYear.write': writeHostYear,
}
