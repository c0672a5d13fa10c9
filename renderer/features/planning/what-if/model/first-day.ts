import { mondayOfWeek } from '../../../week-plan/model/edit-cycle.ts'

/** From when a change is tried unless told otherwise: the Monday of the week in view, or the day in evidence or today once that Monday is past. */
export function firstDayToTry(inView: string, selected: string | undefined, today: string): string {
  const monday = mondayOfWeek(selected ?? inView)
  if (monday >= today) return monday
  return selected !== undefined && selected > today ? selected : today
}
