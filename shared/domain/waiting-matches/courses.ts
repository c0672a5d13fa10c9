import type { EpochDay } from '../calendar/date.ts'

/** Days at one distance from one another: the first, the last, which lies before it where there are none, and the distance. */
export type Course = { first: EpochDay; last: EpochDay; step: number }

/** Gives one and the same value for one and the same course: what was reckoned of it is found again at once. */
export type Courses = (course: Course) => Course

/** Courses that are shared by all plans that are asked with them. */
export function sharedCourses(): Courses {
  const known = new Map<string, Course>()
  return (course) => {
    const key = `${course.first} ${course.last} ${course.step}`
    const shared = known.get(key) ?? course
    known.set(key, shared)
    return shared
  }
}
