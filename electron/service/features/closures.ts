import type { Executor } from '../../../db/open.ts'
import { readCapacityFacts } from '../../../db/repositories/capacity-facts.ts'
import { readAttendanceOn, readIssuedMonthsOf } from '../../../db/repositories/closure-conflicts.ts'
import {
  deleteClosure,
  insertClosures,
  readClosureRecords,
  replaceClosure,
} from '../../../db/repositories/records/closures.ts'
import { readHostRecords } from '../../../db/repositories/records/hosts.ts'
import type { closures } from '../../../shared/contract/closures.ts'
import { periodOf } from '../../../shared/domain/calendar/dated-span.ts'
import { closureHits } from '../../../shared/domain/closures/closed-days.ts'
import { holidayClosure, holidaysToAdd } from '../../../shared/domain/closures/holidays-to-add.ts'
import type { ClosureRecord } from '../../../shared/domain/exchange/document.ts'
import type { Act, HandlersOf } from '../context.ts'
import { closureList, yearDates } from './closure-list.ts'
import { changeAct, hostFile } from './records/acts.ts'
import { checkAmong, checkedRecord, lookedAt, savedAs } from './records/check.ts'
import { cancelCrowdedOut } from './substitution/cancel-crowded-out.ts'
import { cancelOutliving } from './substitution/cancel-outliving.ts'

const attendanceShown = 100

const one = async (db: Executor, id: string): Promise<ClosureRecord | undefined> =>
  (await readClosureRecords(db, { id }))[0]?.record

/** Handlers of closures. */
export const closureHandlers: HandlersOf<keyof typeof closures> = {
  'closures.list': closureList,

  'closures.conflicts': async ({ db }, { exceptId, ...dates }) => {
    const { hostId, from, until } = dates
    const period = periodOf(dates)
    const { hosts: facts } = await readCapacityFacts(db, period, hostId ?? undefined)
    const met = closureHits(facts)({ hostId, ...period })
    const touching = await readClosureRecords(db, { touching: { from, until } })
    return {
      ...(await readAttendanceOn(db, dates, attendanceShown)),
      openDays: met.openDays,
      reservations: met.reservations,
      children: met.children.size,
      issuedMonths: await readIssuedMonthsOf(db, dates),
      overlaps: touching
        .filter(({ id, record }) => id !== exceptId && (record.hostId === null || record.hostId === hostId))
        .map(({ id, record }) => ({ id, record })),
    }
  },

  'closures.save': async ({ commit, clock }, { id, version, record, cancelPlaces }) => {
    const closure = checkedRecord('closures', record)
    return commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'closures', { id, version }, 'no-such-closure', () => one(db, id))
      const hosts = closure.hostId === null ? [] : await readHostRecords(db, closure.hostId)
      checkAmong('closures', { hosts, closures: [closure] })
      const savedId = id ?? (await insertClosures(db, [closure]))[0] ?? ''
      if (id !== undefined) await replaceClosure(db, id, closure)
      const lapsed = before ? await lapsedOf(db, before, { mayCancel: cancelPlaces, today: clock.today() }) : []
      return {
        value: await savedAs(db, 'closures', savedId),
        acts: [actOf(savedId, before, closure), ...lapsed],
      }
    })
  },

  'closures.remove': async ({ commit, clock }, { id, version, cancelPlaces }) =>
    commit(async (db) => {
      const before = await lookedAt(db, 'closures', { id, version }, 'no-such-closure', () => one(db, id))
      await deleteClosure(db, id)
      const lapsed = await lapsedOf(db, before, { mayCancel: cancelPlaces, today: clock.today() })
      return { value: {}, acts: [actOf(id, before, undefined), ...lapsed] }
    }),

  'closures.addLegalHolidays': async ({ commit }, { year }) =>
    commit(async (db) => {
      const stored = await readClosureRecords(db, { touching: yearDates(year) })
      const { missing, covered } = holidaysToAdd(
        year,
        stored.map(({ record }) => record),
      )
      const added = missing.map(holidayClosure)
      const ids = await insertClosures(db, added)
      return {
        value: { added: missing, present: covered },
        acts: added.map((closure, index) => actOf(ids[index] ?? '', undefined, closure)),
      }
    }),
}

/** Cancels the places that cannot stand beside a closure that was changed or taken away: of its host's children, and at her. */
async function lapsedOf(
  db: Executor,
  before: ClosureRecord,
  { mayCancel, today }: { mayCancel: boolean | undefined; today: string },
): Promise<Act[]> {
  const outliving = await cancelOutliving(db, before, mayCancel)
  return [...outliving, ...(await cancelCrowdedOut(db, { ...before, today }))]
}

/** A change of a closure stands in the history of its host; one of the whole service in that of the service. */
function actOf(id: string, before: ClosureRecord | undefined, after: ClosureRecord | undefined): Act {
  const about = [before, after].flatMap((record) => (record?.hostId ? [hostFile(record.hostId)] : []))
  return changeAct({ kind: 'closure', id, before, after, about })
}
