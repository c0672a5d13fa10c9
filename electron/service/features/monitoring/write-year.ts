import { readNames } from '../../../../db/repositories/names.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { yearPeriod } from '../../../../shared/domain/calendar/period.ts'
import { billedDaysOf, type BilledDay } from '../../../../shared/domain/monitoring/billed-days.ts'
import type { CountedDay } from '../../../../shared/domain/monitoring/counted-days.ts'
import type { Handler, QueryContext } from '../../context.ts'
import { monitoringFiles } from '../../documents/monitoring/monitoring-files.ts'
import type { MonitoringYear, NamedDay } from '../../documents/monitoring/monitoring-year.ts'
import { stageFiles } from '../../documents/stage-files.ts'
import { monitoringText } from '../../documents/text/monitoring-nl.ts'
import { readChildDays } from './child-days.ts'
import { readDemandYear } from './demand.ts'
import { readDistances } from './distance.ts'
import { eachChildOf, pastOf } from './each-child.ts'
import { eachCountedDay, readOccupancy } from './occupancy.ts'
import { readPriority, readPriorityChildren } from './priority.ts'

/** Writes the views of a year with their rows, all files or none; who did is in the history, for they hold names. */
export const monitoringWrite: Handler<'monitoring.write'> = async (context, { year, folder }) => {
  const files = monitoringFiles(await readYear(context, year))
  const staged = await stageFiles({
    files,
    name: monitoringText.folder(year),
    out: folder,
    signal: context.cancelled,
  })
  await staged.publish()
  const names = files.map(({ name }) => name)
  return context.commit(async () => ({
    value: { folder: staged.folder, files: names },
    acts: [{ action: 'monitoring-written', about: [], details: { year, files: names } }],
  }))
}

async function readYear(context: QueryContext, year: number): Promise<MonitoringYear> {
  const { db, clock } = context
  const past = pastOf(yearPeriod(year), parseDate(clock.today()))
  const counted: CountedDay[] = []
  const billed: BilledDay[] = []
  if (past) {
    await eachCountedDay(db, past, (day) => counted.push(day))
    await eachChildOf(db, past, {}, (child, facts) => billed.push(...billedDaysOf(child, past, facts)))
  }
  const name = ({ id, firstName, lastName }: { id: string; firstName: string; lastName: string }) =>
    [id, `${firstName} ${lastName}`] as const
  const children = new Map((await readNames(db, 'children')).map(name))
  const hosts = new Map((await readNames(db, 'hosts')).map(name))
  const named = <Day extends { childId: string; hostId: string; date: number }>(days: readonly Day[]) =>
    days
      .toSorted((a, b) => a.date - b.date)
      .map(({ childId, hostId, date, ...day }) => ({
        ...day,
        date: formatDate(date),
        child: children.get(childId) ?? '',
        host: hosts.get(hostId) ?? '',
      }))
  const priority = await readPriority(context, year)
  const on = priority.months.at(-1)?.on
  return {
    occupancy: await readOccupancy(context, year),
    countedDays: named(counted) satisfies NamedDay<CountedDay>[],
    childDays: await readChildDays(context, year),
    billedDays: named(billed) satisfies NamedDay<BilledDay>[],
    priority,
    children: on === undefined ? [] : (await readPriorityChildren(db, on)).children,
    demand: await readDemandYear(context, year),
    distance: await readDistances(db, on ?? `${year}-01-01`),
  }
}
