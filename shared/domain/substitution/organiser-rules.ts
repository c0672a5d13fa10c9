import type { EpochDay } from '../calendar/date.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { SubstitutionProblem } from './problem.ts'

/** The goals and the longest way, in whole metres, that the organiser laid down (R75); a longest way of 0 is none. */
export function organiserRules(
  settings: DatedSettings,
  on: EpochDay,
): Pick<SubstitutionProblem, 'goals' | 'maximumMetres'> {
  const maximumMetres = Math.round(settings.number('substitution.maximumKm', on) * 1_000)
  return { goals: settings.goals('substitution.goals', on), ...(maximumMetres > 0 && { maximumMetres }) }
}
