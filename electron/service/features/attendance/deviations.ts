import { nameOf } from '../../../../db/repositories/columns.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readHosts } from '../../../../db/repositories/host-files.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import type { deviations } from '../../../../shared/contract/deviations.ts'
import { hostUseSums } from '../../../../shared/domain/attendance/host-use.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { intersect } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { HandlersOf } from '../../context.ts'
import { hostUseOf, namesOf, useOf, written, type ChildUse } from './child-use.ts'
import { readUseAtHost } from './use-at-host.ts'
import { eachChild, wholeWeeks } from './used-days.ts'

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
    const { children } = await readUseAtHost(db, hostId, period)
    return { ...written(period), children }
  },
}
