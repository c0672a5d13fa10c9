import { readRunningAgreements, type RunningAgreement } from '../../../../db/repositories/running-agreements.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { Executor } from '../../../../db/open.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod, monthsOf, yearPeriod } from '../../../../shared/domain/calendar/period.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import {
  countPriority,
  priorityChildren,
  type PlacedAgreement,
} from '../../../../shared/domain/priority/priority-groups.ts'
import { datedSettings, type DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { Handler, QueryContext } from '../../context.ts'

/** The shares of priority groups of a year. */
export const monitoringPriority: Handler<'monitoring.priority'> = (context, { year }) => readPriority(context, year)

/** The shares of priority groups and vulnerable families, month after month. */
export async function readPriority(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  year: number,
): Promise<OutputOf<'monitoring.priority'>> {
  const period = yearPeriod(year)
  const [from, until] = [formatDate(period.from), formatDate(period.until)]
  const settings = await settingsOf(db)
  const agreements = await readRunningAgreements(db, { from, until })
  const today = clock.today()
  return {
    year,
    today,
    sharePercent: settings.number('priority.sharePercent', period.until),
    plusSharePercent: settings.number('priority.plusSharePercent', period.until),
    vulnerableFrom: settings.number('priority.vulnerableFrom', period.until),
    months: monthsOf(period).flatMap((month) => {
      const days = monthPeriod(month)
      if (days.from > parseDate(today)) return []
      const on = formatDate(Math.min(days.until, parseDate(today)))
      return [{ month, on, ...countPriority(childrenOn(agreements, on, settings)) }]
    }),
  }
}

/** The children of priority groups on a date. */
export const monitoringPriorityChildren: Handler<'monitoring.priorityChildren'> = ({ db }, { on }) =>
  readPriorityChildren(db, on)

/** Every child in care on a date with what is known of its families. */
export async function readPriorityChildren(db: Executor, on: string): Promise<OutputOf<'monitoring.priorityChildren'>> {
  const settings = await settingsOf(db)
  const agreements = await readRunningAgreements(db, { from: on, until: on })
  const children = new Map(agreements.map(({ child }) => [child.id, child]))
  const hosts = new Map(agreements.map(({ host }) => [host.id, host]))
  return {
    on,
    vulnerableFrom: settings.number('priority.vulnerableFrom', parseDate(on)),
    children: childrenOn(agreements, on, settings)
      .flatMap(({ childId, hostIds, ...known }) => {
        const child = children.get(childId)
        return child ? [{ child, hosts: hostIds.flatMap((id) => hosts.get(id) ?? []), ...known }] : []
      })
      .sort((a, b) => compareNames(a.child, b.child)),
  }
}

async function settingsOf(db: Executor): Promise<DatedSettings> {
  return datedSettings(await readSettings(db))
}

/** The children of the agreements that run on a date. */
function childrenOn(agreements: readonly RunningAgreement[], on: string, settings: DatedSettings) {
  const running = agreements.filter(({ startsOn, endsOn }) => startsOn <= on && (endsOn === undefined || on <= endsOn))
  return priorityChildren(
    running.map(({ child, host, priority }): PlacedAgreement => ({
      childId: child.id,
      hostId: host.id,
      ...(priority && { priority }),
    })),
    settings.number('priority.vulnerableFrom', parseDate(on)),
  )
}
