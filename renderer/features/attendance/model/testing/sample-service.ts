import { emptyCell, isSameCell, type DayCell } from '../../../../../shared/domain/attendance/day-cell.ts'
import { editKept, editRefused, lookedAt, type EditState } from '../sheet-edits.ts'

/** A service that keeps cells as the real one does: it refuses an edit that looked at something else. */
export function sampleService() {
  const stored = new Map<string, DayCell>()
  const at = (childId: string, date: string): DayCell => stored.get(`${childId} ${date}`) ?? emptyCell
  return {
    stored,
    at,
    put: (childId: string, date: string, value: DayCell) => stored.set(`${childId} ${date}`, value),
    /** Sends the first edit of the queue. */
    send: (state: EditState<string>): EditState<string> => {
      const [edit] = state.queue
      if (!edit) return state
      const looked = lookedAt(state, edit)
      const changed = edit.cells.filter(
        ({ childId, date }, index) => !isSameCell(at(childId, date), looked[index] ?? emptyCell),
      )
      if (changed.length > 0)
        return editRefused(
          state,
          'day-changed',
          changed.map(({ childId, date }) => ({ childId, date, now: at(childId, date) })),
        )
      for (const { childId, date, after } of edit.cells) stored.set(`${childId} ${date}`, after)
      return editKept(state)
    },
  }
}
