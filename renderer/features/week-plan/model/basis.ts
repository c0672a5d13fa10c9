import type { OutputOf } from '../../../../shared/contract/index.ts'
import { goesToSchoolOn } from '../../../../shared/domain/attendance/percent.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { TariffRecord } from '../../../../shared/domain/exchange/document.ts'

/** Everything that the editor computes with. */
export type WeekPlanBasis = OutputOf<'carePlans.basis'>

/** Whether the child goes to school on an ISO date. */
export function goesToSchool({ child }: Pick<WeekPlanBasis, 'child'>, date: string): boolean {
  const { schoolStartsOn } = child
  const school = schoolStartsOn === undefined ? {} : { schoolStartsOn: parseDate(schoolStartsOn) }
  return goesToSchoolOn(school, parseDate(date))
}

/** The attest in force on an ISO date. */
export function tariffOn({ tariffs }: Pick<WeekPlanBasis, 'tariffs'>, date: string): TariffRecord | undefined {
  return tariffs.find(({ from, until }) => from <= date && (until === undefined || date <= until))
}
