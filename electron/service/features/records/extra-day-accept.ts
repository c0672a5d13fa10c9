import type { Executor } from '../../../../db/open.ts'
import type { OverCapacity } from '../../../../shared/contract/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { obstaclesOf } from '../../../../shared/domain/attendance/extra-day-obstacles.ts'
import type { ExtraDayWish } from '../../../../shared/domain/attendance/extra-day-wish.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { AgreementRecord, ExtraDayRecord } from '../../../../shared/domain/exchange/document.ts'
import { namedObstacles } from './extra-day-answer.ts'
import { lockedMonthsOf, readExtraDayBasis } from './extra-day-basis.ts'
import { hostNow, refuseOverCapacity } from './places.ts'

type Given = {
  agreement: AgreementRecord
  /** As it will be stored. */
  decided: ExtraDayRecord
  today: string
  write: () => Promise<void>
}

/**
 * Writes an accepted extra day in the transaction at hand, as plans are: refused when it cannot be at all, when the host has
 * not agreed or its month was billed and no reason is given, and when there is no place unless `reasons.capacity` says why.
 * What no reason can change comes first.
 * @returns what is too full now, for the audit log
 */
export async function refuseImpossible(
  db: Executor,
  { agreement, decided, today, write }: Given,
  reasons: { capacity?: string | undefined },
): Promise<OverCapacity['patterns']> {
  const wish = wishOf(decided)
  const basis = await readExtraDayBasis(db, { agreement, wish, today, exceptId: decided.id })
  const obstacles = obstaclesOf(basis, wish)
  if (obstacles.length > 0)
    throw new ServiceError('conflict', 'extra-day-impossible', { obstacles: await namedObstacles(db, obstacles) })
  if (decided.hostAgrees !== true && decided.reason === undefined)
    throw new ServiceError('validation', 'host-not-agreed', { hostAgrees: decided.hostAgrees ?? null })
  await refuseLocked(db, agreement, wish, decided.reason)
  const { hostId, childId } = agreement
  const period = { from: wish.date, until: wish.date }
  const before = await hostNow(db, hostId, period)
  await write()
  return refuseOverCapacity(db, { hostId, childId, period, before }, reasons.capacity)
}

/** A month that is closed or of which something was issued changes only with a written reason (R134). */
export async function refuseLocked(
  db: Executor,
  agreement: AgreementRecord,
  wish: ExtraDayWish,
  reason: string | undefined,
): Promise<void> {
  const locked = await lockedMonthsOf(db, agreement, wish)
  if (reason === undefined && locked.closed.length + locked.issued.length > 0)
    throw new ServiceError('locked', 'reason-needed', locked)
}

/** What a record asks, as rules compute with it. */
export function wishOf({ date, slots, insteadOf }: ExtraDayRecord): ExtraDayWish {
  return {
    date: parseDate(date),
    slots: slots.map((slot): Interval => [parseTime(slot.from), parseTime(slot.until)]).sort((a, b) => a[0] - b[0]),
    ...(insteadOf === undefined ? {} : { insteadOf: parseDate(insteadOf) }),
  }
}
