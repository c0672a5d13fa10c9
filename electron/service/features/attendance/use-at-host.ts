import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import type { Executor } from '../../../../db/open.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readChildrenOfSheet } from '../../../../db/repositories/sheet-children.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { hostUseSums } from '../../../../shared/domain/attendance/host-use.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { hostUseOf, namesOf, useOf, written, type ChildUse } from './child-use.ts'
import { eachChild } from './used-days.ts'

type HostMonth = OutputOf<'attendance.deviations'>['hosts'][number]['months'][number]

/** Planned against real at one host: her months, and every child with an agreement or a stay there, by name. */
export async function readUseAtHost(
  db: Executor,
  hostId: string,
  period: Period,
): Promise<{ months: HostMonth[]; children: ChildUse[] }> {
  const { hosts, closures } = await readCapacityFacts(db, period, hostId)
  if (hosts.length === 0) throw new ServiceError('not-found', 'no-such-host')
  const calendar = closureCalendar(closures)
  const sums = hostUseSums(
    hosts.map((host) => hostDays({ ...host, agreements: [] }, calendar)),
    period,
  )
  const names = namesOf(await readNames(db, 'hosts'))
  const children = await readChildrenOfSheet(db, { hostId, ...written(period) })
  const uses = new Map<string, ReturnType<typeof useOf>>()
  await eachChild(db, period, { childIds: children.map(({ id }) => id) }, (child) => {
    sums.add(child.days, child.stays)
    uses.set(child.childId, useOf(child, names))
  })
  return {
    months: sums.monthsOf(hostId).map(hostUseOf),
    children: children.flatMap(({ id, firstName, lastName }): ChildUse[] => {
      const use = uses.get(id)
      return use ? [{ ...use, firstName, lastName }] : []
    }),
  }
}
