import { insertStayChecks } from '../../../../db/repositories/records/attendance.ts'
import { readChecksWithoutStay, removeStayChecks, type StayCheck } from '../../../../db/repositories/stay-checks.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Act, Handler } from '../../context.ts'
import { childFile, hostFile } from '../records/acts.ts'

/** Notes that odd facts were looked at and are right, or takes that back. */
export const checkOdd: Handler<'attendance.checkOdd'> = ({ commit }, { days, isChecked }) =>
  commit(async (db) => {
    if (!isChecked) {
      const changed = await removeStayChecks(db, days)
      return { value: { changed }, acts: changed > 0 ? [actOf('odd-days-unchecked', days)] : [] }
    }
    // Nobody can have looked at a presence that is no longer there.
    const gone = await readChecksWithoutStay(db, days)
    if (gone.length > 0)
      throw new ServiceError('conflict', 'day-changed', {
        cells: gone.map(({ childId, hostId, date }) => ({ childId, hostId, date, now: { stays: [] } })),
      })
    const changed = await insertStayChecks(db, days)
    return { value: { changed }, acts: changed > 0 ? [actOf('odd-days-checked', days)] : [] }
  })

/** Stands in the history of the hosts, and of the child when it is about one. */
function actOf(action: string, days: readonly StayCheck[]): Act {
  const children = [...new Set(days.map(({ childId }) => childId))]
  const about = [...new Set(days.map(({ hostId }) => hostFile(hostId)))]
  const details = days.map(({ childId, hostId, date, kind }) => ({ childId, hostId, date, kind }))
  return {
    action,
    about: children.length === 1 ? [...about, ...children.map(childFile)] : about,
    details: { days: details },
  }
}
