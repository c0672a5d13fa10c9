import type { Executor } from '../../../../db/open.ts'
import { readHolderContacts, readNames } from '../../../../db/repositories/names.ts'
import { readOpenDayFacts } from '../../../../db/repositories/open-days.ts'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { openDaysOf, type OpenDay } from '../../../../shared/domain/attendance/open-days.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { Handler } from '../../context.ts'
import { stretches } from './times.ts'

type Answer = OutputOf<'attendance.openDays'>
type OpenAgreement = Answer['agreements'][number]

/** Every open day up to a date, by agreement, with the names of all who are concerned. */
export const openDayList: Handler<'attendance.openDays'> = async ({ db, clock }, { until = clock.today(), hostId }) => {
  const agreements = await readOpenAgreements(db, until, hostId)
  const all = (ids: (agreement: OpenAgreement) => string): Set<string> => new Set(agreements.map(ids))
  return {
    until,
    agreements,
    children: await readNames(
      db,
      'children',
      all(({ childId }) => childId),
    ),
    hosts: await readNames(
      db,
      'hosts',
      new Set(agreements.flatMap(({ hostId: id, ownHostId = id }) => [id, ownHostId])),
    ),
    absenceReasons: await readAbsenceReasons(db),
    contractHolders: await readHolderContacts(
      db,
      all(({ contractHolderId }) => contractHolderId),
    ),
  }
}

/** How many there are: what the rail says. */
export const openDayCount: Handler<'attendance.openCount'> = async ({ db }, { until }) => {
  const agreements = await readOpenAgreements(db, until)
  return {
    count: agreements.reduce((sum, { days }) => sum + days.reduce((all, { dates }) => all + dates.length, 0), 0),
  }
}

/** The open days up to a date, of all agreements or of those with one host, by agreement. */
export async function readOpenAgreements(db: Executor, until: string, hostId?: string): Promise<OpenAgreement[]> {
  const { children, isIssued, closures, settings } = await readOpenDayFacts(db, parseDate(until), hostId)
  const agreements = children.flatMap(({ facts, window }) =>
    byAgreement(
      openDaysOf(facts, window, closures, settings).filter((day) => hostId === undefined || day.hostId === hostId),
      isIssued,
    ),
  )
  return agreements.sort((a, b) => compareText(a.agreementId, b.agreementId) || compareText(a.hostId, b.hostId))
}

/** The open days of one child at each host: those of months that were not invoiced, with days of the same hours together. */
function byAgreement(
  days: readonly OpenDay[],
  isIssued: (contractHolderId: string, month: string) => boolean,
): OpenAgreement[] {
  const agreements = new Map<string, OpenAgreement>()
  const alike = new Map<string, OpenAgreement['days'][number]>()
  for (const { agreementId, childId, contractHolderId, hostId, ownHostId, ...day } of days) {
    const date = formatDate(day.date)
    if (isIssued(contractHolderId, date.slice(0, 7))) continue
    const place = JSON.stringify([agreementId, hostId])
    const agreement = agreements.get(place) ?? {
      agreementId,
      childId,
      contractHolderId,
      hostId,
      ...(ownHostId !== undefined && { ownHostId }),
      days: [],
    }
    agreements.set(place, agreement)
    const key = JSON.stringify([place, day.reserved, day.present])
    const known = alike.get(key)
    if (known) known.dates.push(date)
    else {
      const first = {
        slots: stretches(day.reserved),
        ...(day.present.length > 0 && { present: stretches(day.present) }),
        dates: [date],
      }
      alike.set(key, first)
      agreement.days.push(first)
    }
  }
  return [...agreements.values()]
}
