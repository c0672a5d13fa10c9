import { sql } from 'kysely'
import type { Absence, Stay } from '../../shared/domain/billing/facts.ts'
import { formatDate, parseDate, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { addMonths, monthOf, monthPeriod, type Period } from '../../shared/domain/calendar/period.ts'
import type { Executor } from '../open.ts'

/** Days to read, by child. */
export type Windows = ReadonlyMap<string, Period>

/**
 * From this many children on, what they have in common is read in one walk over the dates: looking up each child would visit
 * every row twice. Of the others only their own days are read.
 */
const many = 500

/** The stays of children in their windows, in no order. */
export async function readStaysIn(db: Executor, windows: Windows): Promise<Map<string, Stay[]>> {
  const { alike, apart } = partsOf(windows)
  const rows = [...(alike ? await readStaysBetween(db, alike) : []), ...(await readStaysOfEach(db, apart))]
  const dayOf = dateReader()
  const stays = new Map<string, Stay[]>()
  for (const row of rows) {
    const window = windows.get(row.child_id)
    const date = dayOf(row.date)
    if (!window || date < window.from || date > window.until) continue
    const stay = { date, hostId: row.host_id, from: row.from_minute, until: row.until_minute }
    append(stays, row.child_id, stay)
  }
  return stays
}

/** The absences of children in their windows, in no order. */
export async function readAbsencesIn(db: Executor, windows: Windows): Promise<Map<string, Absence[]>> {
  const rows = await db
    .selectFrom(asRows(windows).as('windows'))
    .crossJoin('absences')
    .select(['absences.child_id', 'absences.date', 'absences.reason', 'absences.ruling'])
    .whereRef('absences.child_id', '=', 'windows.child_id')
    .whereRef('absences.date', '>=', 'windows.from_date')
    .whereRef('absences.date', '<=', 'windows.until_date')
    .execute()
  const absences = new Map<string, Absence[]>()
  for (const { child_id, date, reason, ruling } of rows)
    append(absences, child_id, { date: parseDate(date), reason, ...(ruling === null ? {} : { ruling }) })
  return absences
}

/** The last two months, when very many windows lie within them, and the windows that do not. */
function partsOf(windows: Windows): { alike: Period | undefined; apart: Windows } {
  if (windows.size < many) return { alike: undefined, apart: windows }
  let until = 0
  for (const window of windows.values()) until = Math.max(until, window.until)
  const { from } = monthPeriod(addMonths(monthOf(until), -1))
  const apart = new Map([...windows].filter(([, window]) => window.from < from))
  return windows.size - apart.size < many ? { alike: undefined, apart: windows } : { alike: { from, until }, apart }
}

const columns = ['stays.child_id', 'stays.date', 'stays.host_id', 'stays.from_minute', 'stays.until_minute'] as const

/** All stays of some dates. */
export function readStaysBetween(db: Executor, { from, until }: Period) {
  return db
    .selectFrom('stays')
    .select(columns)
    .where('date', '>=', formatDate(from))
    .where('date', '<=', formatDate(until))
    .execute()
}

function readStaysOfEach(db: Executor, windows: Windows) {
  // A cross join keeps SQLite from walking all stays and looking up each in the list.
  return db
    .selectFrom(asRows(windows).as('windows'))
    .crossJoin('stays')
    .select(columns)
    .whereRef('stays.child_id', '=', 'windows.child_id')
    .whereRef('stays.date', '>=', 'windows.from_date')
    .whereRef('stays.date', '<=', 'windows.until_date')
    .execute()
}

/** The windows as one text: no limit on their number, one statement for all. */
function asRows(windows: Windows) {
  const rows = [...windows].map(([childId, { from, until }]) => [childId, formatDate(from), formatDate(until)])
  return sql<{ child_id: string; from_date: string; until_date: string }>`(
    SELECT value ->> 0 AS child_id, value ->> 1 AS from_date, value ->> 2 AS until_date
    FROM json_each(${JSON.stringify(rows)}))`
}

/** Reads each date once, for the same few dates come again for every child. */
function dateReader(): (iso: string) => EpochDay {
  const known = new Map<string, EpochDay>()
  return (iso) => {
    let day = known.get(iso)
    if (day === undefined) known.set(iso, (day = parseDate(iso)))
    return day
  }
}

function append<Fact>(lists: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = lists.get(key)
  if (list) list.push(fact)
  else lists.set(key, [fact])
}
