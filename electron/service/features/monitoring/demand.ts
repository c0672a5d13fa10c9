import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { demandColumns, demandMonths } from '../../../../shared/domain/monitoring/demand-months.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { Handler, QueryContext } from '../../context.ts'

/** The waiting list of a year. */
export const monitoringDemand: Handler<'monitoring.demand'> = (context, { year }) => readDemandYear(context, year)

/** The waiting list and the demand of a year by month, with the requests of every number. */
export async function readDemandYear(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  year: number,
): Promise<OutputOf<'monitoring.demand'>> {
  const settings = datedSettings(await readSettings(db))
  const requests = (await readWaitingList(db)).map(({ record }) => record)
  const vulnerableFrom = (on: string): number => settings.number('priority.vulnerableFrom', parseDate(on))
  const { months, year: total } = demandMonths(requests, year, clock.now().slice(0, 16), vulnerableFrom)
  const named = new Set([total, ...months].flatMap((counts) => demandColumns.flatMap((column) => counts[column])))
  return {
    year,
    today: clock.today(),
    months,
    total,
    requests: requests
      .filter(({ id }) => named.has(id))
      .sort((a, b) => compareText(a.receivedAt, b.receivedAt) || compareText(a.id, b.id))
      .map(({ id, child: { firstName, lastName }, receivedAt, contact: { city }, status }) => ({
        id,
        child: { firstName, lastName },
        receivedAt,
        city,
        status,
      })),
  }
}
