import { sql, type RawBuilder } from 'kysely'
import type { Closure } from '../../shared/domain/billing/facts.ts'
import { parseDate, type Weekday } from '../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../shared/domain/calendar/period.ts'
import { quartersOf } from '../../shared/domain/capacity/averages.ts'
import type { HostCapacityFacts, OpeningChange, OpeningHours } from '../../shared/domain/capacity/facts.ts'
import { datedSettings, type DatedSettings } from '../../shared/domain/settings/dated-settings.ts'
import { guestsOf, type GuestDay } from '../../shared/domain/substitution/guests.ts'
import type { Executor } from '../open.ts'
import { readAgreements } from './agreements.ts'
import { readClosures } from './closures.ts'
import { readGuests, type Guest } from './guests.ts'
import { isAmong } from './id-list.ts'
import { readSettings } from './settings.ts'

/** All that capacity in a period needs; averages are over whole quarters, so agreements and closures of those too. */
export type CapacityFacts = { hosts: HostCapacityFacts[]; closures: Closure[]; settings: DatedSettings }

/** Reads the facts of all hosts, of one, or of some; `isLeftOut` names places elsewhere that do not count. */
export async function readCapacityFacts(
  db: Executor,
  period: Period,
  only?: string | readonly string[],
  isLeftOut: (guest: Guest) => boolean = () => false,
): Promise<CapacityFacts> {
  const quarters = quartersOf(period)
  const whole = { from: quarters[0]?.from ?? period.from, until: quarters.at(-1)?.until ?? period.until }
  const filter = filterOf(only)
  const isNarrow = only !== undefined
  const within = (column: string) =>
    'hostId' in filter ? sql<boolean>`${sql.ref(column)} = ${filter.hostId}` : isAmong(column, filter.hostIds ?? [])
  const hosts = await db
    .selectFrom('hosts')
    .select(['id', 'starts_on', 'ends_on'])
    .$if(isNarrow, (query) => query.where(within('id')))
    .execute()
  const ofHost = isNarrow ? within('host_id') : sql<boolean>`TRUE`
  const licences = Map.groupBy(
    await db.selectFrom('licences').selectAll().where(ofHost).execute(),
    (row) => row.host_id,
  )
  const hours = Map.groupBy(
    await db.selectFrom('opening_hours').selectAll().where(ofHost).execute(),
    (row) => row.host_id,
  )
  const changes = Map.groupBy(await readOpeningChanges(db, ofHost), (change) => change.hostId)
  const own = Map.groupBy(await db.selectFrom('own_children').selectAll().where(ofHost).execute(), (row) => row.host_id)
  const agreements = Map.groupBy(await readAgreements(db, whole, filter), (row) => row.hostId)
  const guests = Map.groupBy(
    (await readGuests(db, whole, filter)).filter((guest) => !isLeftOut(guest)),
    (guest) => guest.hostId,
  )
  return {
    hosts: hosts.map((host) => ({
      hostId: host.id,
      from: parseDate(host.starts_on),
      until: host.ends_on === null ? openEnd : parseDate(host.ends_on),
      licences: (licences.get(host.id) ?? []).map((row) => ({
        from: parseDate(row.from_date),
        until: row.until_date === null ? openEnd : parseDate(row.until_date),
        maxPresent: row.max_present,
      })),
      openingHours: (hours.get(host.id) ?? []).map(openingOf),
      openingChanges: changes.get(host.id) ?? [],
      ownChildren: (own.get(host.id) ?? []).map((row) => ({
        id: row.id,
        firstName: row.first_name,
        birthDate: parseDate(row.birth_date),
        countsUntil: parseDate(row.counts_until),
      })),
      agreements: agreements.get(host.id) ?? [],
      ...withGuests(guests.get(host.id)),
    })),
    closures: await readClosures(db, whole),
    settings: datedSettings(await readSettings(db)),
  }
}

function filterOf(only: string | readonly string[] | undefined): { hostId: string } | { hostIds?: readonly string[] } {
  if (typeof only === 'string') return { hostId: only }
  return only ? { hostIds: only } : {}
}

/** Children of other hosts with a place here (R75), left out where there are none. */
function withGuests(guests: readonly GuestDay[] | undefined): Pick<HostCapacityFacts, 'guests'> {
  return guests ? { guests: guestsOf(guests) } : {}
}

/** Changes of opening hours of the hosts asked for; one that leaves no hours is there too. */
async function readOpeningChanges(
  db: Executor,
  ofHost: RawBuilder<boolean>,
): Promise<(OpeningChange & { hostId: string })[]> {
  const key = (row: { host_id: string; from_date: string }): string => JSON.stringify([row.host_id, row.from_date])
  const hours = Map.groupBy(await db.selectFrom('changed_opening_hours').selectAll().where(ofHost).execute(), key)
  return (await db.selectFrom('opening_hours_changes').selectAll().where(ofHost).execute()).map((change) => ({
    hostId: change.host_id,
    from: parseDate(change.from_date),
    openingHours: (hours.get(key(change)) ?? []).map(openingOf),
  }))
}

function openingOf(row: { weekday: number; from_minute: number; until_minute: number }): OpeningHours {
  return { weekday: row.weekday as Weekday, from: row.from_minute, until: row.until_minute }
}
