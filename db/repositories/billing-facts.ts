import { sql } from 'kysely'
import type { Absence, ChildFacts, ExtraCost, Tariff } from '../../shared/domain/billing/facts.ts'
import { closureCalendar, type ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import { formatDate, parseDate, yearOf } from '../../shared/domain/calendar/date.ts'
import { openEnd, yearPeriod, type Period } from '../../shared/domain/calendar/period.ts'
import { datedSettings, type DatedSettings } from '../../shared/domain/settings/dated-settings.ts'
import type { Executor } from '../open.ts'
import { readAgreements } from './agreements.ts'
import { readClosures } from './closures.ts'
import { isAmong } from './id-list.ts'
import { readSettings } from './settings.ts'

/** All that billing and paying a period needs, read in a fixed number of queries however many children there are. */
export type BillingFacts = { children: ChildFacts[]; closures: ClosureCalendar; settings: DatedSettings }

/** Narrows to the children of one contract holder, to some children, or to one child. */
export type BillingFilter = { contractHolderId?: string; childIds?: readonly string[]; childId?: string }

/** Reads the facts of a period within one calendar year. */
export async function readBillingFacts(
  db: Executor,
  period: Period,
  filter: BillingFilter = {},
): Promise<BillingFacts> {
  const year = yearPeriod(yearOf(period.from))
  const childIds = await childrenIn(db, filter)
  const facts = new Map<string, ChildRows>()
  const of = (childId: string): ChildRows => {
    let rows = facts.get(childId)
    if (!rows) {
      rows = { childId, agreements: [], stays: [], absences: [], tariffs: [], extraCosts: [] }
      facts.set(childId, rows)
    }
    return rows
  }
  for (const agreement of await readAgreements(db, year, childIds ? { childIds } : {}))
    of(agreement.childId).agreements.push(agreement)
  // Stays come in order of date: each date is read once, not once per child.
  let text = ''
  let date = 0
  for (const row of await readStays(db, period, year, childIds)) {
    if (row.date !== text) {
      text = row.date
      date = parseDate(text)
    }
    of(row.child_id).stays.push({
      date,
      hostId: row.host_id,
      from: row.from_minute,
      until: row.until_minute,
    })
  }
  for (const absence of await readAbsences(db, { from: year.from, until: period.until }, childIds))
    of(absence.childId).absences.push(absence)
  for (const tariff of await readTariffs(db, period, childIds)) of(tariff.childId).tariffs.push(tariff)
  for (const cost of await readExtraCosts(db, period, childIds)) of(cost.childId).extraCosts.push(cost)
  for (const { id, school_starts_on } of await readSchoolStarts(db))
    if (school_starts_on !== null) {
      const rows = facts.get(id)
      if (rows) rows.schoolStartsOn = parseDate(school_starts_on)
    }
  return {
    children: [...facts.values()],
    closures: closureCalendar(await readClosures(db, { from: year.from, until: period.until })),
    settings: datedSettings(await readSettings(db)),
  }
}

type ChildRows = {
  -readonly [Key in keyof ChildFacts]: ChildFacts[Key] extends readonly (infer Item)[] ? Item[] : ChildFacts[Key]
}
type OfChild<Fact> = Fact & { childId: string }

/** The children asked for; undefined means everybody. */
async function childrenIn(
  db: Executor,
  { contractHolderId, childIds, childId }: BillingFilter,
): Promise<readonly string[] | undefined> {
  if (childId !== undefined) return [childId]
  if (childIds !== undefined) return childIds
  if (contractHolderId === undefined) return undefined
  const rows = await db
    .selectFrom('agreements')
    .select('child_id')
    .distinct()
    .where('contract_holder_id', '=', contractHolderId)
    .execute()
  return rows.map((row) => row.child_id)
}

/** A condition on the children asked for; without a list, none. */
function ofChildren(column: string, childIds: readonly string[] | undefined) {
  return childIds ? isAmong(column, childIds) : sql<boolean>`TRUE`
}

/**
 * Stays of the period, and before them those earlier in the year on dates of an absence without a ruling: they decide free
 * days. In order of date, as the facts of a child must be.
 */
async function readStays(db: Executor, period: Period, year: Period, childIds: readonly string[] | undefined) {
  const columns = ['stays.child_id', 'stays.host_id', 'stays.date', 'stays.from_minute', 'stays.until_minute'] as const
  const inPeriod = await db
    .selectFrom('stays')
    .select(columns)
    .where('stays.date', '>=', formatDate(period.from))
    .where('stays.date', '<=', formatDate(period.until))
    .where(ofChildren('stays.child_id', childIds))
    .orderBy('stays.date')
    .execute()
  // A cross join keeps SQLite from walking all stays of the year to find the few on dates of an absence.
  const onAbsences = await db
    .selectFrom('absences')
    .crossJoin('stays')
    .select(columns)
    .whereRef('stays.date', '=', 'absences.date')
    .whereRef('stays.child_id', '=', 'absences.child_id')
    .where('absences.date', '>=', formatDate(year.from))
    .where('absences.date', '<', formatDate(period.from))
    .where('absences.ruling', 'is', null)
    .where(ofChildren('absences.child_id', childIds))
    .orderBy('absences.date')
    .execute()
  return onAbsences.length === 0 ? inPeriod : [...onAbsences, ...inPeriod]
}

async function readAbsences(
  db: Executor,
  period: Period,
  childIds: readonly string[] | undefined,
): Promise<OfChild<Absence>[]> {
  const rows = await db
    .selectFrom('absences')
    .select(['child_id', 'date', 'reason', 'notified_at', 'ruling', 'reason_id'])
    .where('date', '>=', formatDate(period.from))
    .where('date', '<=', formatDate(period.until))
    .where(ofChildren('child_id', childIds))
    .orderBy('date')
    .execute()
  return rows.map((row) => {
    const absence: OfChild<Absence> = { childId: row.child_id, date: parseDate(row.date), reason: row.reason }
    if (row.notified_at !== null) absence.notifiedAt = row.notified_at
    if (row.ruling !== null) absence.ruling = row.ruling
    if (row.reason_id !== null) absence.reasonId = row.reason_id
    return absence
  })
}

async function readTariffs(
  db: Executor,
  period: Period,
  childIds: readonly string[] | undefined,
): Promise<OfChild<Tariff>[]> {
  const rows = await db
    .selectFrom('tariffs')
    .select(['child_id', 'contract_holder_id', 'kind', 'kindcode', 'from_date', 'until_date', 'day_cents'])
    .where('from_date', '<=', formatDate(period.until))
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>=', formatDate(period.from))]))
    .where(ofChildren('child_id', childIds))
    .execute()
  return rows.map((row) => {
    const tariff: OfChild<Tariff> = {
      childId: row.child_id,
      contractHolderId: row.contract_holder_id,
      kind: row.kind,
      from: parseDate(row.from_date),
      until: row.until_date === null ? openEnd : parseDate(row.until_date),
      dayCents: row.day_cents,
    }
    if (row.kindcode !== null) tariff.kindcode = row.kindcode
    return tariff
  })
}

async function readExtraCosts(
  db: Executor,
  period: Period,
  childIds: readonly string[] | undefined,
): Promise<OfChild<ExtraCost>[]> {
  const rows = await db
    .selectFrom('extra_costs')
    .select(['child_id', 'date', 'description', 'cents', 'fiscal'])
    .where('date', '>=', formatDate(period.from))
    .where('date', '<=', formatDate(period.until))
    .where(ofChildren('child_id', childIds))
    .execute()
  return rows.map((row) => ({
    childId: row.child_id,
    date: parseDate(row.date),
    description: row.description,
    cents: row.cents,
    fiscal: row.fiscal === 1,
  }))
}

async function readSchoolStarts(db: Executor): Promise<{ id: string; school_starts_on: string | null }[]> {
  return db.selectFrom('children').select(['id', 'school_starts_on']).execute()
}
