import { hostYearParts, type hostYear } from '../../../../shared/contract/host-year.ts'
import type { HandlersOf } from '../../context.ts'
import { hostYearContent } from '../../documents/host-year/host-year-content.ts'
import { readHostYear } from './read-host-year.ts'
import { writeHostYear } from './write-host-year.ts'

/** Handlers of the year of a host. */
export const hostYearHandlers: HandlersOf<keyof typeof hostYear> = {
  'hostYear.view': async (context, { hostId, year, withTexts }) => {
    const facts = await readHostYear(context, { hostId, year })
    const { id, firstName, lastName } = facts.host
    return {
      host: { id, firstName, lastName },
      year,
      asOf: facts.asOf,
      parts: hostYearContent(facts, { parts: hostYearParts, withTexts }),
    }
  },
  'hostYear.write': writeHostYear,
}
