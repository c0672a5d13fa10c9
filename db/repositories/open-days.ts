import { lookedAtUntil, openWindows, type IsIssued } from '../../shared/domain/attendance/open-windows.ts'
import { closureCalendar, type ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import { parseDate, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { monthsOf, type Period } from '../../shared/domain/calendar/period.ts'
import { datedSettings, type DatedSettings } from '../../shared/domain/settings/dated-settings.ts'
import type { ChildWithPlaces } from '../../shared/domain/substitution/places.ts'
import type { Executor } from '../open.ts'
import { readAgreements } from './agreements.ts'
import { readClosures } from './closures.ts'
import { readGuests } from './guests.ts'
import { readIssuedTo } from './issued-to.ts'
import { readSettings } from './settings.ts'
import { readAbsencesIn, readStaysIn } from './windows.ts'

/** All that decides which days are open: the children with a month that is not invoiced, each with the days to look at. */
type OpenDayFacts = {
  children: { facts: ChildWithPlaces; window: Period }[]
  isIssued: IsIssued
  closures: ClosureCalendar
  settings: DatedSettings
}

/**
 * Reads the facts up to a day, of all children or of those with an agreement or a place at one host, in a fixed number of queries. Only
 * days of months that are not invoiced are read: how many years the register goes back makes no difference.
 */
export async function readOpenDayFacts(db: Executor, until: EpochDay, hostId?: string): Promise<OpenDayFacts> {
  const lookedAt = lookedAtUntil(until, await registerBegins(db))
  const places = Map.groupBy(
    await readGuests(db, lookedAt, hostId === undefined ? {} : { hostId }),
    (guest) => guest.childId,
  )
  const childIds =
    hostId === undefined
      ? undefined
      : [...(await readAgreements(db, lookedAt, { hostId })).map(({ childId }) => childId), ...places.keys()]
  const agreements = await readAgreements(db, lookedAt, childIds ? { childIds } : {})
  const { invoiced: isIssued } = await readIssuedTo(db, monthsOf(lookedAt))
  const windows = openWindows(agreements, isIssued, lookedAt)
  const stays = await readStaysIn(db, windows)
  const absences = await readAbsencesIn(db, windows)
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
        places: (places.get(childId) ?? []).map((guest) => ({ ...guest, kind: 'host' as const })),
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
