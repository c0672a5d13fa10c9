import type { Training } from '../../shared/domain/exchange/document.ts'
import type { Executor } from '../open.ts'
import { nameOf } from './columns.ts'
import { present } from './present.ts'

/** A host as support to hosts knows her; `endsOn` is the last day of her file or that was decided (R83), the earlier one. */
export type SupportHost = { id: string; firstName: string; lastName: string; startsOn: string; endsOn?: string }

/** All hosts, or one, by last name, first name and id; also those who stopped. */
export async function readSupportHosts(db: Executor, hostId?: string): Promise<SupportHost[]> {
  const rows = await db
    .selectFrom('hosts')
    .leftJoin('host_stops', 'host_stops.host_id', 'hosts.id')
    .select([
      'hosts.id',
      'hosts.first_name',
      'hosts.last_name',
      'hosts.starts_on',
      'hosts.ends_on',
      'host_stops.ends_on as stops_on',
    ])
    .$if(hostId !== undefined, (query) => query.where('hosts.id', '=', hostId ?? ''))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('hosts.id')
    .execute()
  return rows.map((row) => ({
    ...nameOf(row),
    startsOn: row.starts_on,
    ...present({ endsOn: earlierOf(row.ends_on, row.stops_on) }),
  }))
}

// A file may name an end years ahead, before which she decides to stop.
function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** What stands as followed in the files of hosts, of all or of one, by host (R16). */
export async function readTrainings(db: Executor, hostId?: string): Promise<Map<string, Training[]>> {
  const rows = await db
    .selectFrom('trainings')
    .selectAll()
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .execute()
  const byHost = Map.groupBy(rows, (row) => row.host_id)
  return new Map(
    [...byHost].map(([id, own]) => [
      id,
      own.map((row) => ({
        ...present({ id: row.id, date: row.date, title: row.title, minutes: row.minutes, provider: row.provider }),
        hasCertificate: row.has_certificate === 1,
      })),
    ]),
  )
}
