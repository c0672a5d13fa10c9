import { nameOf } from '../../../../db/repositories/columns.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readHosts } from '../../../../db/repositories/host-files.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readChildrenOfSheet } from '../../../../db/repositories/sheet-children.ts'
import type { deviations } from '../../../../shared/contract/deviations.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { childWeeks, type ChildWeek } from '../../../../shared/domain/attendance/child-weeks.ts'
import { deviationsOf } from '../../../../shared/domain/attendance/deviations.ts'
import { hostUseSums, type HostUse } from '../../../../shared/domain/attendance/host-use.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { intersect, type Period } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { HandlersOf } from '../../context.ts'
import { eachChild, wholeWeeks, type ChildPeriod } from './used-days.ts'

type Report = OutputOf<'attendance.deviations'>
type ChildUse = Report['children'][number]

/** Handlers of planned against real. */
export const deviationsHandlers: HandlersOf<keyof typeof deviations> = {
  'attendance.deviations': async ({ db, clock }, input) => {
    const period = wholeWeeks(input, parseDate(clock.today()))
    const { hosts, closures } = await readCapacityFacts(db, period)
    const calendar = closureCalendar(closures)
    const served = hosts.filter((host) => intersect(host, period))
    const sums = hostUseSums(
      served.map((host) => hostDays({ ...host, agreements: [] }, calendar)),
      period,
    )
    const rows = await readHosts(db)
    const names = namesOf(rows.map(nameOf))
    const talks = new Map<string, Omit<ChildUse, 'firstName' | 'lastName'>>()
    await eachChild(db, period, {}, (child) => {
      sums.add(child.days, child.stays)
      if (child.running.length === 0) return
      const use = useOf(child, names)
      if (use.deviations.length > 0) talks.set(child.childId, use)
    })
    const servedIds = new Set(served.map(({ hostId }) => hostId))
    const children = (await readNames(db, 'children', talks.keys())).flatMap(
      ({ id, firstName, lastName }): ChildUse[] => {
        const talk = talks.get(id)
        return talk ? [{ ...talk, firstName, lastName }] : []
      },
    )
    return {
      ...written(period),
      hosts: rows
        .filter(({ id }) => servedIds.has(id))
        .map((row) => ({
          ...names(row.id),
          city: row.city,
          weeks: sums.weeksOf(row.id).map(hostUseOf),
          months: sums.monthsOf(row.id).map(hostUseOf),
        })),
      children,
    }
  },

  'attendance.childrenAtHost': async ({ db, clock }, { hostId, ...asked }) => {
    const period = wholeWeeks(asked, parseDate(clock.today()))
    const hosts = await readNames(db, 'hosts')
    if (!hosts.some(({ id }) => id === hostId)) throw new ServiceError('not-found', 'no-such-host')
    const children = await readChildrenOfSheet(db, { hostId, ...written(period) })
    const uses = new Map<string, Omit<ChildUse, 'firstName' | 'lastName'>>()
    const names = namesOf(hosts)
    await eachChild(db, period, { childIds: children.map(({ id }) => id) }, (child) => {
      uses.set(child.childId, useOf(child, names))
    })
    return {
      ...written(period),
      children: children.flatMap(({ id, firstName, lastName }): ChildUse[] => {
        const use = uses.get(id)
        return use ? [{ ...use, firstName, lastName }] : []
      }),
    }
  },
}

type NamesOfHosts = (hostId: string) => { id: string; firstName: string; lastName: string }

function namesOf(hosts: readonly ReturnType<NamesOfHosts>[]): NamesOfHosts {
  const byId = new Map(hosts.map((host) => [host.id, host]))
  return (id) => byId.get(id) ?? { id, firstName: '', lastName: '' }
}

function useOf({ childId, days, running }: ChildPeriod, names: NamesOfHosts): Omit<ChildUse, 'firstName' | 'lastName'> {
  const weeks = childWeeks(days)
  return {
    id: childId,
    agreements: running.map(({ id, hostId }) => ({ id, host: names(hostId) })),
    deviations:
      running.length === 0 ? [] : deviationsOf(weeks).map((one) => ({ ...one, since: formatDate(one.since) })),
    weeks: weeks.map(weekOf),
  }
}

function weekOf({ monday, arrival, departure, ...week }: ChildWeek): ChildUse['weeks'][number] {
  return {
    monday: formatDate(monday),
    ...week,
    ...(arrival !== undefined && { arrival }),
    ...(departure !== undefined && { departure }),
  }
}

function hostUseOf({ from, until, ...use }: HostUse): Report['hosts'][number]['weeks'][number] {
  return { ...written({ from, until }), ...use }
}

function written({ from, until }: Period): { from: string; until: string } {
  return { from: formatDate(from), until: formatDate(until) }
}
