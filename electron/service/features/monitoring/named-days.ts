import type { Executor } from '../../../../db/open.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'

/** Child-days as a panel lists them: by date and then by name, each with what is to be told of it. */
export async function namedDays<Day extends { childId: string; date: EpochDay }, Told extends object>(
  db: Executor,
  days: readonly Day[],
  tell: (day: Day) => Told,
) {
  const children = await readNames(db, 'children', new Set(days.map(({ childId }) => childId)))
  const places = new Map(children.map((child, place) => [child.id, { child, place }]))
  return days
    .flatMap((day) => {
      const known = places.get(day.childId)
      return known ? [{ day, ...known }] : []
    })
    .sort((a, b) => a.day.date - b.day.date || a.place - b.place)
    .map(({ day, child }) => ({ date: formatDate(day.date), child, ...tell(day) }))
}
