import { sql } from 'kysely'
import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { Host, OpeningHoursRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'

type Changes = NonNullable<Host['openingHoursChanges']>

/** Opening hours per host: the first ones, and each later set with the date from which it holds. */
export type StoredOpeningHours = {
  firstOf(hostId: string): OpeningHoursRecord[]
  changesOf(hostId: string): Changes
}

/** Reads the opening hours of all hosts, or of one, by weekday and time. */
export async function readOpeningHours(db: Executor, hostId?: string): Promise<StoredOpeningHours> {
  const ofHost = hostId === undefined ? sql<boolean>`TRUE` : sql<boolean>`host_id = ${hostId}`
  const columns = ['host_id', 'weekday', 'from_minute', 'until_minute'] as const
  const first = Map.groupBy(
    await db.selectFrom('opening_hours').select(columns).where(ofHost).execute(),
    (row) => row.host_id,
  )
  const changes = Map.groupBy(
    await db.selectFrom('opening_hours_changes').selectAll().where(ofHost).execute(),
    (row) => row.host_id,
  )
  const changed = Map.groupBy(
    await db.selectFrom('changed_opening_hours').selectAll().where(ofHost).execute(),
    (row) => row.host_id,
  )
  return {
    firstOf: (id) => inOrder(first.get(id) ?? []),
    changesOf: (id) =>
      (changes.get(id) ?? [])
        .map(({ from_date }) => ({
          from: from_date,
          openingHours: inOrder((changed.get(id) ?? []).filter((row) => row.from_date === from_date)),
        }))
        .sort((a, b) => compareText(a.from, b.from)),
  }
}

function inOrder(
  rows: readonly { weekday: number; from_minute: number; until_minute: number }[],
): OpeningHoursRecord[] {
  return rows
    .toSorted((a, b) => a.weekday - b.weekday || a.from_minute - b.from_minute)
    .map((row) => ({ weekday: row.weekday, from: formatTime(row.from_minute), until: formatTime(row.until_minute) }))
}

/** Adds the opening hours of hosts that have none stored. */
export async function insertOpeningHours(db: Executor, hosts: readonly Host[]): Promise<void> {
  const minutes = (row: OpeningHoursRecord) => [row.weekday, parseTime(row.from), parseTime(row.until)]
  const changes = hosts.flatMap((host) => (host.openingHoursChanges ?? []).map((change) => ({ host, change })))
  await insertBulk(
    db,
    'opening_hours',
    ['host_id', 'weekday', 'from_minute', 'until_minute'],
    hosts.flatMap((host) => host.openingHours.map((row) => [host.id, ...minutes(row)])),
  )
  await insertBulk(
    db,
    'opening_hours_changes',
    ['host_id', 'from_date'],
    changes.map(({ host, change }) => [host.id, change.from]),
  )
  await insertBulk(
    db,
    'changed_opening_hours',
    ['host_id', 'from_date', 'weekday', 'from_minute', 'until_minute'],
    changes.flatMap(({ host, change }) => change.openingHours.map((row) => [host.id, change.from, ...minutes(row)])),
  )
}

/** Takes the opening hours of a host away, to put others in their place. */
export async function removeOpeningHours(db: Executor, hostId: string): Promise<void> {
  for (const table of ['opening_hours', 'changed_opening_hours', 'opening_hours_changes'] as const)
    await db.deleteFrom(table).where('host_id', '=', hostId).execute()
}
