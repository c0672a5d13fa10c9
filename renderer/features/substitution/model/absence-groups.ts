import type { AbsenceEntry } from '../substitution-types.ts'

/** When an absence is, seen from today. */
const absenceTimes = ['now', 'coming', 'over'] as const
type AbsenceTime = (typeof absenceTimes)[number]

/** Absences by when they are, those of today first; each group in the order of the answer, the past ones newest first. */
export function absenceGroups(
  absences: readonly AbsenceEntry[],
  today: string,
): { time: AbsenceTime; absences: AbsenceEntry[] }[] {
  const byTime = Map.groupBy(absences, ({ record }) => timeOf(record, today))
  return absenceTimes.flatMap((time) => {
    const own = byTime.get(time)
    if (!own) return []
    return [{ time, absences: time === 'over' ? own.toReversed() : own }]
  })
}

/** Nobody knows when an absence with an open end is over, so it never is by itself. */
function timeOf({ from, until, isOpenEnded }: AbsenceEntry['record'], today: string): AbsenceTime {
  if (from > today) return 'coming'
  return until < today && isOpenEnded !== true ? 'over' : 'now'
}
