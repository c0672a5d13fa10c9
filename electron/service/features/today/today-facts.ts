import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readClosureRecords, type StoredClosure } from '../../../../db/repositories/records/closures.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { closuresOfRecords, factsOfRecords } from '../../../../shared/domain/capacity/facts-of-records.ts'
import { openingOf } from '../../../../shared/domain/capacity/presence.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import { datedSettings, type DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { datesInView } from '../../../../shared/domain/today/dates-in-view.ts'
import { workingDay } from '../../../../shared/domain/today/working-day.ts'
import type { QueryContext } from '../../context.ts'

/** What all parts of Vandaag rest on, read once. */
export type TodayFacts = {
  today: string
  day: string
  settings: DatedSettings
  /** Every host, by id. */
  hosts: ReadonlyMap<string, Host>
  closures: readonly StoredClosure[]
  /** Changes on these days are told. */
  view: Period
  now: EpochDay
}

/** Reads them in a fixed number of queries. */
export async function readTodayFacts({ db, clock }: QueryContext): Promise<TodayFacts> {
  const today = clock.today()
  const now = parseDate(today)
  const settings = datedSettings(await readSettings(db))
  const view = datesInView(now, settings.number('documents.alertDays', now))
  const hosts = await readHostRecords(db)
  const closures = await readClosureRecords(db, { touching: { from: today, until: formatDate(view.until) } })
  const calendar = closureCalendar(closuresOfRecords(closures.map(({ record }) => record)))
  const openings = hosts.map((host) => openingOf(factsOfRecords(host, [], [], []), calendar))
  return {
    today,
    now,
    day: formatDate(workingDay(openings, now)),
    settings,
    hosts: new Map(hosts.map((host) => [host.id, host])),
    closures,
    view,
  }
}

/** A host by id and name, for a line; an empty name for one that is not there. */
export function hostNamed({ hosts }: Pick<TodayFacts, 'hosts'>, id: string) {
  const { firstName = '', lastName = '' } = hosts.get(id) ?? {}
  return { id, firstName, lastName }
}
