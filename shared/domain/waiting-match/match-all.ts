import type { CarePlan } from '../care-plan/care-plan.ts'
import type { EpochDay } from '../calendar/date.ts'
import { sharedCourses } from './courses.ts'
import { fitOf, type MissingDay } from './fit.ts'
import type { HostRooms } from './host-rooms.ts'
import { wantedDays } from './wanted-days.ts'

/** A plan that a request could have; its id is that of the request, whose own offers do not stand in its way. */
export type Asked = { id: string; plan: CarePlan }

/** How a plan fits at a host where some of it does. */
export type HostFit = { hostId: string; fits: 'whole' | 'part'; missing: MissingDay[] }

/** The hosts where each plan fits wholly or partly, by id of the request; hosts in their order. */
export function matchAll(
  rooms: readonly HostRooms[],
  asked: readonly Asked[],
  today: EpochDay,
): Map<string, HostFit[]> {
  const courses = sharedCourses()
  const matches = asked.map(({ id, plan }) => {
    const hosts: HostFit[] = []
    return { id, days: wantedDays(plan, today, courses), hosts }
  })
  // One host after the other: what was reckoned of her is at hand for all who ask.
  for (const host of rooms)
    for (const { id, days, hosts } of matches) {
      const { fits, missing } = fitOf(host.roomFor(id), days)
      if (fits !== 'none') hosts.push({ hostId: host.hostId, fits, missing })
    }
  return new Map(matches.map(({ id, hosts }) => [id, hosts]))
}
