import { sql } from 'kysely'
import { lookedAtUntil, openWindows, type IsIssued } from '../../shared/domain/attendance/open-windows.ts'
import { closureCalendar, type ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import type { Absence, ChildFacts, Stay } from '../../shared/domain/billing/facts.ts'
import { formatDate, parseDate, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { monthOf, type Period } from '../../shared/domain/calendar/period.ts'
import { datedSettings, type DatedSettings } from '../../shared/domain/settings/dated-settings.ts'
import type { Executor } from '../open.ts'
import { readAgreements } from './agreements.ts'
import { readClosures } from './closures.ts'
import { readSettings } from './settings.ts'

/** All that decides which days are open: the children with a month that is not invoiced, each with the days to look at. */
export type OpenDayFacts = {
  children: { facts: ChildFacts; window: Period }[]
  isIssued: IsIssued
  closures: ClosureCalendar
  settings: DatedSettings
}

/**
 * Reads the facts up to a day, of all children or of those with an agreement at one host, in a fixed number of queries. Only
 * days of months that are not invoiced are read: how many years the register goes back makes no difference.
 */
export async function readOpenDayFacts(db: Executor, until: EpochDay, hostId?: string): Promise<OpenDayFacts> {
  const lookedAt = lookedAtUntil(until, await registerBegins(db))
  const childIds =
    hostId === undefined ? undefined : (await readAgreements(db, lookedAt, { hostId })).map(({ childId }) => childId)
  const agreements = await readAgreements(db, lookedAt, childIds ? { childIds } : {})
  const isIssued = await readIsIssued(db, lookedAt)
  const windows = openWindows(agreements, isIssued, lookedAt)
  const stays = await readStays(db, windows)
  const absences = await readAbsences(db, windows)
  const ofChild = Map.groupBy(agreements, ({ childId }) => childId)
  return {
    children: [...windows].map(([childId, window]) => ({
      window,
      facts: {
        childId,
        agreements: ofChild.get(childId) ?? [],
        stays: (stays.get(childId) ?? []).sort((a, b) => a.date - b.date || a.from - b.from),
        absences: (absences.get(childId) ?? []).sort((a, b) => a.date - b.date),
        tariffs: [],
        extraCosts: [],
      },
    })),
    isIssued,
    closures: closureCalendar(await readClosures(db, lookedAt)),
    settings: datedSettings(await readSettings(db)),
  }
}

/** The date of the first presence or absence that is known. */
async function registerBegins(db: Executor): Promise<EpochDay | undefined> {
  const { stay } = await db
    .selectFrom('stays')
    .select(({ fn }) => fn.min('date').as('stay'))
    .executeTakeFirstOrThrow()
  const { absence } = await db
    .selectFrom('absences')
    .select(({ fn }) => fn.min('date').as('absence'))
    .executeTakeFirstOrThrow()
  const dates = [stay, absence].flatMap((date: string | null) => (date === null ? [] : [parseDate(date)]))
  return dates.length === 0 ? undefined : Math.min(...dates)
}

async function readIsIssued(db: Executor, period: Period): Promise<IsIssued> {
  const rows = await db
    .selectFrom('invoices')
    .select(['month', 'contract_holder_id'])
    .where('month', '>=', monthOf(period.from))
    .where('month', '<=', monthOf(period.until))
    .execute()
  const months = Map.groupBy(rows, ({ contract_holder_id }) => contract_holder_id)
  const issued = new Map([...months].map(([id, own]) => [id, new Set(own.map(({ month }) => month))]))
  return (contractHolderId, month) => issued.get(contractHolderId)?.has(month) ?? false
}

/** The windows as one text: no limit on their number, one statement for all. Each leads the way into an index by child. */
function asRows(windows: ReadonlyMap<string, Period>) {
  const rows = [...windows].map(([childId, { from, until }]) => [childId, formatDate(from), formatDate(until)])
  return sql<{ child_id: string; from_date: string; until_date: string }>`(
    SELECT value ->> 0 AS child_id, value ->> 1 AS from_date, value ->> 2 AS until_date
    FROM json_each(${JSON.stringify(rows)}))`
}

async function readStays(db: Executor, windows: ReadonlyMap<string, Period>): Promise<Map<string, Stay[]>> {
  // A cross join keeps SQLite from walking all stays and looking up each in the list.
  const rows = await db
    .selectFrom(asRows(windows).as('windows'))
    .crossJoin('stays')
    .select(['stays.child_id', 'stays.date', 'stays.host_id', 'stays.from_minute', 'stays.until_minute'])
    .whereRef('stays.child_id', '=', 'windows.child_id')
    .whereRef('stays.date', '>=', 'windows.from_date')
    .whereRef('stays.date', '<=', 'windows.until_date')
    .execute()
  const dates = dateReader()
  return collect(rows, (row) => ({
    date: dates(row.date),
    hostId: row.host_id,
    from: row.from_minute,
    until: row.until_minute,
  }))
}

async function readAbsences(db: Executor, windows: ReadonlyMap<string, Period>): Promise<Map<string, Absence[]>> {
  const rows = await db
    .selectFrom(asRows(windows).as('windows'))
    .crossJoin('absences')
    .select(['absences.child_id', 'absences.date', 'absences.reason', 'absences.ruling'])
    .whereRef('absences.child_id', '=', 'windows.child_id')
    .whereRef('absences.date', '>=', 'windows.from_date')
    .whereRef('absences.date', '<=', 'windows.until_date')
    .execute()
  return collect(rows, ({ date, reason, ruling }) => ({
    date: parseDate(date),
    reason,
    ...(ruling === null ? {} : { ruling }),
  }))
}

function collect<Row extends { child_id: string }, Fact>(
  rows: readonly Row[],
  factOf: (row: Row) => Fact,
): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>()
  for (const row of rows) {
    const list = facts.get(row.child_id)
    if (list) list.push(factOf(row))
    else facts.set(row.child_id, [factOf(row)])
  }
  return facts
}

/** Reads each date once, for the same few dates come again for every child. */
function dateReader(): (iso: string) => EpochDay {
  const known = new Map<string, EpochDay>()
  return (iso) => {
    const day = known.get(iso) ?? parseDate(iso)
    known.set(iso, day)
    return day
  }
}
