import type { Executor } from '../../../../db/open.ts'
import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readClosureRecords, type StoredClosure } from '../../../../db/repositories/records/closures.ts'
import { readSubstitutions, type StoredSubstitution } from '../../../../db/repositories/records/substitutions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Agreement } from '../../../../shared/domain/billing/facts.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { covers, type Period } from '../../../../shared/domain/calendar/period.ts'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'
import {
  absencePeriod,
  affectedDays,
  isOfAnother,
  type AffectedDay,
  type NamedClosure,
} from '../../../../shared/domain/substitution/affected-days.ts'

/** A closure of one host: an absence. */
export type HostClosure = StoredClosure & { record: ClosureRecord & { hostId: string } }

/** An absence with those who need a place, in order of date and then of child. */
export type Absence = {
  closure: HostClosure
  hostId: string
  period: Period
  days: AffectedDay[]
  /** The days around it that are looked at too: places there may outlive a closure that was made shorter. */
  around: Period
  /** The agreements with the host on those days. */
  agreements: Agreement[]
  isServiceClosed(day: EpochDay): boolean
  /** The host or the whole service is closed, for whatever reason. */
  isHostClosed(day: EpochDay): boolean
}

/** How far from an absence its places are looked for. */
const daysAround = 31

/** Reads an absence. @throws {ServiceError} no-such-closure, also where the whole service is closed: that is no absence */
export async function readAbsence(db: Executor, closureId: string): Promise<Absence> {
  const [stored] = await readClosureRecords(db, { id: closureId })
  if (!stored || !isOfHost(stored)) throw new ServiceError('not-found', 'no-such-closure')
  const { hostId } = stored.record
  const period = absencePeriod(periodOf(stored.record))
  const around = { from: period.from - daysAround, until: period.until + daysAround }
  const closures = (await readClosureRecords(db, { hostId, touching: datesBetween(around) })).map(namedClosure)
  const agreements = await readAgreements(db, around, { hostId })
  const isClosed = (own: readonly NamedClosure[]) => (day: EpochDay) => own.some((closure) => covers(closure, day))
  return {
    closure: stored,
    hostId,
    period,
    days: affectedDays(agreements, period, isOfAnother(namedClosure(stored), closures)),
    around,
    agreements,
    isServiceClosed: isClosed(closures.filter((closure) => closure.hostId === null)),
    isHostClosed: isClosed(closures),
  }
}

/** Whether a closure is that of one host. */
export function isOfHost(closure: StoredClosure): closure is HostClosure {
  return closure.record.hostId !== null
}

/** A closure as the rules look it up. */
export function namedClosure({ id, record }: StoredClosure): NamedClosure {
  return { id, hostId: record.hostId, ...periodOf(record) }
}

/** A period as dates in texts. */
export function datesBetween({ from, until }: Period): { from: string; until: string } {
  return { from: formatDate(from), until: formatDate(until) }
}

/** The arranged places of an absence and of the days around it. */
export function readArranged(db: Executor, absence: Absence): Promise<StoredSubstitution[]> {
  return readSubstitutions(db, { ...placesOf(absence), arrangedOnly: true })
}

/**
 * What is decided about an absence: its arranged places, without those with a host who is away herself by now. Those children need
 * a place anew.
 */
export function readDecided(db: Executor, absence: Absence): Promise<StoredSubstitution[]> {
  return readSubstitutions(db, { ...placesOf(absence), heldOnly: true })
}

/** All places of an absence and of the days around it, also those that were cancelled. */
export function readPlaces(db: Executor, absence: Absence): Promise<StoredSubstitution[]> {
  return readSubstitutions(db, placesOf(absence))
}

function placesOf({ agreements, around }: Absence) {
  return { agreementIds: agreements.map(({ id }) => id), between: datesBetween(around) }
}
