import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readBillingFacts } from '../../../../db/repositories/billing-facts.ts'
import { readChildIdsOfAgreements } from '../../../../db/repositories/planning-families.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { freeDays } from '../../../../shared/contract/free-days.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { absenceReasonsOf, type AbsenceReasons } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { deriveFreeDays, type FreeDayStep } from '../../../../shared/domain/billing/free-days-derivation.ts'
import type { EntitlementTerm } from '../../../../shared/domain/billing/free-days.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd, yearPeriod } from '../../../../shared/domain/calendar/period.ts'
import { multiply, rational, reduced, toDecimal } from '../../../../shared/domain/money/rational.ts'
import type { HandlersOf } from '../../context.ts'

type FreeDays = OutputOf<'attendance.freeDays'>

const half = rational(1, 2)
const always = { from: parseDate('0001-01-01'), until: openEnd }

/** Handlers of free absence days. */
export const freeDaysHandlers: HandlersOf<keyof typeof freeDays> = {
  'attendance.freeDays': async ({ db, clock }, { agreementId, year }) => {
    const childIds = await readChildIdsOfAgreements(db, [agreementId])
    const agreement = (await readAgreements(db, always, { childIds })).find(({ id }) => id === agreementId)
    if (!agreement) throw new ServiceError('not-found', 'no-such-agreement')
    const { childId } = agreement
    const { children, closures, settings } = await readBillingFacts(db, yearPeriod(year), { childId })
    const facts = children.find((child) => child.childId === childId)
    const child = facts ?? { childId, agreements: [], stays: [], absences: [], tariffs: [], extraCosts: [] }
    const today = clock.today()
    const derivation = deriveFreeDays(child, agreement, year, closures, settings, parseDate(today))
    const { entitlement, steps, usedBefore, opening, usedToday, leftToday, usedLater, leftAtYearEnd } = derivation
    const exact = reduced(multiply(entitlement.exact, half))
    const reasons = absenceReasonsOf(await readAbsenceReasons(db))
    return {
      year,
      today,
      fullTimeDays: entitlement.fullTimeDays,
      terms: entitlement.terms.map(termOf),
      exactDays: toDecimal(exact, 4),
      exactFraction: `${exact.numerator}/${exact.denominator}`,
      entitled: entitlement.halfDays,
      usedBefore,
      opening,
      steps: steps.map((step) => stepOf(step, reasons)),
      usedToday,
      leftToday,
      usedLater,
      leftAtYearEnd,
    }
  },
}

function termOf({ period, halfDays, ...term }: EntitlementTerm): FreeDays['terms'][number] {
  const days = toDecimal(multiply(halfDays, half), 4)
  return { from: formatDate(period.from), until: formatDate(period.until), ...term, days }
}

function stepOf({ absence, closure, ...step }: FreeDayStep, reasons: AbsenceReasons): FreeDays['steps'][number] {
  const date = formatDate(step.date)
  const { reason, reasonId, ruling } = absence
  return {
    ...step,
    date,
    reason,
    reasonName: reasons.of({ reason, date, ...(reasonId !== undefined && { reasonId }) }).name,
    ...(ruling !== undefined && { ruling }),
    ...(closure && { closure: closure.reason }),
  }
}
