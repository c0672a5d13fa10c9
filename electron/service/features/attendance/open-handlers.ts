import type { openDays } from '../../../../shared/contract/open-days.ts'
import type { HandlersOf } from '../../context.ts'
import { checkOdd } from './check-odd.ts'
import { oddDayList } from './odd-days.ts'
import { openDay } from './open-day.ts'
import { openDayCount, openDayList } from './open-days.ts'

/** Handlers of what nobody answered for, and of what is worth a look. */
export const openDaysHandlers: HandlersOf<keyof typeof openDays> = {
  'attendance.openDays': openDayList,
  'attendance.openCount': openDayCount,
  'attendance.openDay': openDay,
  'attendance.oddDays': oddDayList,
  'attendance.checkOdd': checkOdd,
}
