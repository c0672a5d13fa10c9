import { formatDate, type EpochDay } from '../../calendar/date.ts'
import type { Period } from '../../calendar/period.ts'
import { isOpenOn } from '../../capacity/averages.ts'
import { openingOf } from '../../capacity/presence.ts'
import type { ReportedLocation, ReportFacts } from './facts.ts'
import { measuredDay, type CountedDay } from './measured-day.ts'
import { problemOf, type ReportProblem, type ReportProblemCode } from './problems.ts'
import type { RegisteredDay } from './registered-days.ts'

/** What comes together at one location while the children of the service are walked. */
export type LocationDesk = {
  location: ReportedLocation
  isOpen(day: EpochDay): boolean
  days: readonly CountedDay[]
  /** Measures a day and keeps it, or what is wrong with it. */
  take(day: RegisteredDay): void
  note(code: ReportProblemCode, childId: string, date: EpochDay): void
  /** What was noted, one problem per code and child with its dates. */
  noted(): ReportProblem[]
}

/** An empty desk for a location. */
export function openDesk(location: ReportedLocation, facts: ReportFacts, month: Period): LocationDesk {
  const opening = openingOf(location.opening, facts.closures)
  const isOpen = (day: EpochDay): boolean => isOpenOn(opening, day)
  const measure = { location, isOpen, isLookedAt: facts.isLookedAt, month, today: facts.today }
  const days: CountedDay[] = []
  const notes = new Map<string, { code: ReportProblemCode; childId: string; dates: Set<string> }>()
  const note: LocationDesk['note'] = (code, childId, date) => {
    const key = JSON.stringify([code, childId])
    const known = notes.get(key) ?? { code, childId, dates: new Set<string>() }
    notes.set(key, known)
    known.dates.add(formatDate(date))
  }
  return {
    location,
    isOpen,
    days,
    take(day) {
      // Nobody can have answered for it yet; that the month is not over is said once.
      if (day.unregistered && day.date >= facts.today) return
      const { counted, codes } = measuredDay(day, measure)
      if (counted) days.push(counted)
      for (const code of codes) note(code, day.child.childId, day.date)
    },
    note,
    noted: () =>
      [...notes.values()].map(({ code, childId, dates }) => problemOf(code, { childId, dates: [...dates].sort() })),
  }
}
