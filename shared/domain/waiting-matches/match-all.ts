import type { CarePlan } from '../care-plan/care-plan.ts'
import type { EpochDay } from '../calendar/date.ts'
import { sharedCourses, type Course } from './courses.ts'
import { fitGiven, fitOf } from './fit.ts'
import type { HostRooms } from './host-rooms.ts'
import { wantedDays, type NamedDay } from './wanted-days.ts'

/** A plan that a request could have; its id is that of the request, whose own offers do not stand in its way. */
export type Asked = { id: string; plan: CarePlan }

/** How a plan fits at a host where some of it does. */
export type HostFit = { hostId: string; fits: 'whole' | 'part'; missing: NamedDay[] }

/** The hosts where each plan fits wholly or partly, by id of the request; hosts in their order. */
export function matchAll(
  rooms: readonly HostRooms[],
  asked: readonly Asked[],
  today: EpochDay,
): Map<string, HostFit[]> {
  const courses = sharedCourses()
  const numbers = new Map<Course, number>()
  const numberOf = (course: Course): number => {
    const number = numbers.get(course) ?? numbers.size
    numbers.set(course, number)
    return number
  }
  const matches = asked.map(({ id, plan }) => {
    const days = wantedDays(plan, today, courses).map((day) => ({ ...day, number: numberOf(day.course) }))
    const hosts: HostFit[] = []
    return { id, days, hosts }
  })
  // One host after the other, each course of days once: very many requests share it.
  for (const host of rooms) {
    const takes = [...numbers.keys()].map((course) => host.room.takesOn(course))
    for (const { id, days, hosts } of matches) {
      const own = host.roomFor(id)
      const { fits, missing } = own === host.room ? fitGiven(days, ({ number }) => takes[number]) : fitOf(own, days)
      if (fits !== 'none') hosts.push({ hostId: host.hostId, fits, missing })
    }
  }
  return new Map(matches.map(({ id, hosts }) => [id, hosts]))
}
