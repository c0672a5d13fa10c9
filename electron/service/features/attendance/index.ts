import { readDayLog } from '../../../../db/repositories/day-log.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import type { attendance } from '../../../../shared/contract/attendance.ts'
import type { HandlersOf } from '../../context.ts'
import { answerDays } from './answer-days.ts'
import { closeMonth, reopenMonth } from './close-month.ts'
import { loadSheet } from './sheet.ts'

/** Handlers of attendance. */
export const attendanceHandlers: HandlersOf<keyof typeof attendance> = {
  'attendance.sheet': ({ db }, input) => loadSheet(db, input),

  'attendance.save': async (context, { cells, source, reason }) =>
    context.commit(async (db) => {
      const { changed, acts } = await answerDays(db, context, cells, { source, reason })
      return { value: { changed }, acts }
    }),

  'attendance.dayLog': async ({ db }, day) => {
    const names = new Map(
      (await readNames(db, 'hosts')).map(({ id, firstName, lastName }) => [id, { firstName, lastName }]),
    )
    return (await readDayLog(db, day)).map(({ childId: _childId, date: _date, hostId, ...entry }) => ({
      ...entry,
      host: { id: hostId, ...(names.get(hostId) ?? { firstName: '', lastName: '' }) },
    }))
  },

  'attendance.closeMonth': closeMonth,
  'attendance.reopenMonth': reopenMonth,
}
