import { formatDate } from '../../shared/domain/calendar/date.ts'
import { covers, monthPeriod } from '../../shared/domain/calendar/period.ts'
import type { ExtraCostRecord } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { Enrolment } from './enrolment.ts'
import { randomFor } from './random.ts'

/** Price of a nappy in cents; made up. */
const nappyCents = 32

/** Costs beside the tariff (R43): nappies on the last day of every month, one of them credited in the last month. */
export function extraCostsOf({ spec, child, agreements }: Enrolment, period: DemoPeriod): ExtraCostRecord[] {
  if (!spec.nappies) return []
  const costs: ExtraCostRecord[] = []
  for (const month of period.months) {
    const lastDay = monthPeriod(month).until
    if (!agreements.some(({ span }) => covers(span, lastDay))) continue
    const count = randomFor('nappies', child.id, month).between(18, 56)
    const date = formatDate(lastDay)
    const isCredited = spec.nappies === 'credited' && month === period.lastMonth.name
    costs.push(
      isCredited
        ? {
            childId: child.id,
            date,
            description: 'Luiers vorige maand te veel geteld',
            cents: -nappyCents * 15,
            fiscal: false,
          }
        : { childId: child.id, date, description: `Luiers (${count} stuks)`, cents: nappyCents * count, fiscal: false },
    )
  }
  return costs
}
