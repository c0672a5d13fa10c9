import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { without } from '../../../../shared/domain/capacity/caused-breaches.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { ToldChild, ToldDay, ToldPlace } from './told.ts'

/** Children that have the same place and hours on the same days: that is said once. */
export type ToldEntry = {
  children: string[]
  dates: string[]
  place: ToldPlace
  /** Of the reserved hours, those for which there is no place. */
  rest: readonly Interval[]
  /** There is only this day, and it is the first of these children. */
  isFirstDay: boolean
}

/** What is to be said, each thing once: places by their first day, then what has no place, then what the parents see to. */
export function toldEntries(children: readonly ToldChild[]): ToldEntry[] {
  const entries = new Map<string, ToldEntry>()
  for (const { firstName, days } of children) {
    for (const ofPlace of Map.groupBy(days, keyOfDay).values()) {
      const [first] = ofPlace
      if (!first) continue
      const dates = ofPlace.map(({ date }) => date)
      const isFirstDay = dates.length === 1 && first.date === days[0]?.date
      const key = JSON.stringify([keyOfDay(first), dates, isFirstDay])
      const known = entries.get(key)
      if (known) known.children.push(firstName)
      else entries.set(key, { children: [firstName], dates, place: first.place, rest: restOf(first), isFirstDay })
    }
  }
  return [...entries.values()].sort(
    (a, b) => rank(a.place) - rank(b.place) || compareText(a.dates[0] ?? '', b.dates[0] ?? ''),
  )
}

function keyOfDay(day: ToldDay): string {
  return JSON.stringify([day.place, restOf(day)])
}

function rank({ kind }: ToldPlace): number {
  return kind === 'none' ? 1 : kind === 'parents' ? 2 : 0
}

/** The reserved hours outside those of the place. */
function restOf({ slots, place }: ToldDay): Interval[] {
  if (place.kind === 'none' || place.kind === 'parents') return []
  return without(slots, place.slots)
}
