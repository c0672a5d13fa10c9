import { deleteClosedMonth, insertClosedMonths, readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { openDaysOf } from '../../../../shared/domain/attendance/open-days.ts'
import { sheetFacts } from '../../../../shared/domain/attendance/sheet-facts.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { Act, Handler } from '../../context.ts'
import { hostFile } from '../records/acts.ts'
import { loadSheet } from './sheet.ts'

/** Closes a month that is over and of which every day is answered; one that is closed already stays as it was. */
export const closeMonth: Handler<'attendance.closeMonth'> = async ({ commit, clock }, { hostId, month }) =>
  commit(async (db) => {
    const sheet = await loadSheet(db, { hostId, month })
    const today = clock.today()
    if (sheet.closedOn !== undefined) return { value: { closedOn: sheet.closedOn }, acts: [] }
    if (formatDate(monthPeriod(month).until) > today) throw new ServiceError('validation', 'month-not-over')
    const days = openDays(sheet, month)
    if (days > 0) throw new ServiceError('validation', 'open-days', { days })
    await insertClosedMonths(db, [{ hostId, month, closedOn: today }])
    return { value: { closedOn: today }, acts: [actOf('host-month-closed', hostId, month)] }
  })

/** Opens a closed month again. */
export const reopenMonth: Handler<'attendance.reopenMonth'> = async ({ commit }, { hostId, month, reason }) =>
  commit(async (db) => {
    const isClosed = (await readClosedMonths(db, [hostId])).some((closed) => closed.month === month)
    if (!isClosed) return { value: {}, acts: [] }
    await deleteClosedMonth(db, hostId, month)
    return { value: {}, acts: [actOf('host-month-reopened', hostId, month, reason)] }
  })

/** Days of a host's month that nobody answered for. */
function openDays(sheet: OutputOf<'attendance.sheet'>, month: string): number {
  const { children, closures, settings } = sheetFacts(sheet)
  const open = children.flatMap((child) => openDaysOf(child, monthPeriod(month), closures, settings))
  return open.filter((day) => day.hostId === sheet.host.id).length
}

function actOf(action: string, hostId: string, month: string, reason?: string): Act {
  const record = { kind: 'host-month', id: `${hostId} ${month}` }
  return {
    action,
    subject: `host-month:${hostId}`,
    about: [hostFile(hostId)],
    details: { record, month, ...(reason !== undefined && { reason }) },
  }
}
