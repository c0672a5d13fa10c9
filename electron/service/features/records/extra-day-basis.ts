import type { Executor } from '../../../../db/open.ts'
import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { isDayAnswered } from '../../../../db/repositories/answered-days.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { readIssuedTo } from '../../../../db/repositories/issued-to.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readExtraDays } from '../../../../db/repositories/records/extra-days.ts'
import { readTariffs } from '../../../../db/repositories/records/tariffs.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { nearbyDays } from '../../../../shared/domain/attendance/extra-day-fits.ts'
import type { ExtraDayBasis } from '../../../../shared/domain/attendance/extra-day-check.ts'
import type { ExtraDayWish } from '../../../../shared/domain/attendance/extra-day-wish.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Agreement } from '../../../../shared/domain/billing/facts.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { lifeOf, periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { monthOf, type Period } from '../../../../shared/domain/calendar/period.ts'
import { withAgreement } from '../../../../shared/domain/capacity/draft-plan.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { dayChangesOf } from '../../../../shared/domain/care-plan/day-changes.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'

type Given = { agreement: AgreementRecord; wish: ExtraDayWish; today: string; exceptId: string | undefined }

/** All that an extra day is checked against, as it stands now and without the stored one that is looked at. */
export async function readExtraDayBasis(db: Executor, given: Given): Promise<ExtraDayBasis> {
  const { agreement: record, wish, today, exceptId } = given
  const { id, childId, hostId } = record
  const period = around(wish)
  const { hosts, closures, settings } = await readCapacityFacts(db, period, hostId)
  const [stored] = hosts
  if (!stored) throw new ServiceError('not-found', 'no-such-agreement')
  const ofChild = await readAgreements(db, period, { childIds: [childId] })
  const agreement = await withoutOne(db, ofChild.find((one) => one.id === id) ?? planless(record), exceptId)
  // An agreement that does not run then is none of the host's.
  const facts = ofChild.some((one) => one.id === id) ? withAgreement(stored, agreement) : stored
  const [child] = await readChildRecords(db, childId)
  const givenUp = wish.insteadOf
  const isAnswered = givenUp !== undefined && (await isDayAnswered(db, childId, formatDate(givenUp)))
  return {
    host: hostDays(facts, closureCalendar(closures)),
    agreement,
    others: ofChild.filter((one) => one.id !== id),
    today: parseDate(today),
    isAnswered: (day) => day === givenUp && isAnswered,
    child: child?.schoolStartsOn === undefined ? {} : { schoolStartsOn: parseDate(child.schoolStartsOn) },
    tariffs: (await readTariffs(db, childId)).map(({ record: { contractHolderId, dayCents, kind, ...span } }) => ({
      contractHolderId,
      dayCents,
      kind,
      ...periodOf(span),
    })),
    settings,
  }
}

/** Months of the days that change whose sheet is closed, or of which the family or the host had something issued (R134). */
export async function lockedMonthsOf(
  db: Executor,
  { contractHolderId, hostId }: AgreementRecord,
  { date, insteadOf }: ExtraDayWish,
): Promise<{ closed: string[]; issued: string[] }> {
  const months = [...new Set([date, insteadOf ?? date].map(monthOf))].sort()
  const closed = new Set((await readClosedMonths(db, [hostId])).map(({ month }) => month))
  const issued = await readIssuedTo(db, months)
  return {
    closed: months.filter((month) => closed.has(month)),
    issued: months.filter((month) => issued.paid(hostId, month) || issued.invoiced(contractHolderId, month)),
  }
}

/** The days of a wish, and those around them that may be offered. */
function around({ date, insteadOf = date }: ExtraDayWish): Period {
  return { from: Math.min(date - nearbyDays, insteadOf), until: Math.max(date + nearbyDays, insteadOf) }
}

async function withoutOne(db: Executor, agreement: Agreement, exceptId: string | undefined): Promise<Agreement> {
  if (exceptId === undefined) return agreement
  const days = await readExtraDays(db, { agreementIds: [agreement.id] })
  return {
    ...agreement,
    dayChanges: dayChangesOf(days.filter(({ id }) => id !== exceptId).map(({ record }) => record)),
  }
}

function planless(record: AgreementRecord): Agreement {
  const { id, childId, contractHolderId, hostId } = record
  return { id, childId, contractHolderId, hostId, ...lifeOf(record), plans: [], freeHalfDaysUsed: new Map() }
}
