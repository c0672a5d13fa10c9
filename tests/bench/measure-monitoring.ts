import type { OutputOf } from '../../shared/contract/index.ts'
import { formatDate, parseDate, weekdayOf } from '../../shared/domain/calendar/date.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { benchService } from './bench-service.ts'
import { floorOfReading } from './floor.ts'
import { best, call, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What a year of monitoring costs in a service of one size, in milliseconds. */
export type MonitoringMeasurement = {
  hosts: number
  /** Stays of the year. */
  stays: number
  floor: number
  occupancy: number
  childDays: number
  distance: number
  /** The child-days of one number. */
  rows: number
}

/** Measures the views of a year that is nearly over, beside a floor that only reads the same rows. */
export async function measureMonitoring(hosts: number): Promise<MonitoringMeasurement> {
  const document = withYear(benchService(hosts))
  return withBenchService({
    document,
    rounds: 3,
    floor: floorOfReading,
    measure: async (service, { floor }) => {
      const rounds = hosts > 500 ? 2 : 5
      const time = (procedure: string, input: object) =>
        best(rounds, () => timed(() => call(service, procedure, input)))
      const of = (await call(service, 'monitoring.occupancy', { year: 2026 })) as OutputOf<'monitoring.occupancy'>
      if (of.hosts.length !== hosts) throw new Error('every measured host has a year')
      return {
        hosts,
        stays: document.attendance.length,
        floor,
        occupancy: await time('monitoring.occupancy', { year: 2026 }),
        childDays: await time('monitoring.childDays', { year: 2026 }),
        distance: await time('monitoring.distance', { on: '2026-11-10' }),
        rows: await time('monitoring.occupancyDays', { hostId: 'h0', month: '2026-10', of: 'present' }),
      }
    },
  })
}

/** Every child there on every working day of the year up to today, but on the days of its absence. */
function withYear(document: ExchangeDocument): ExchangeDocument {
  const dates: string[] = []
  for (let day = parseDate('2026-01-01'); day < parseDate('2026-11-10'); day += 1)
    if (weekdayOf(day) <= 5) dates.push(formatDate(day))
  const absent = new Map(document.absences.map(({ childId, date }) => [childId, date]))
  return {
    ...document,
    attendance: document.agreements.flatMap(({ childId, hostId }) =>
      dates
        .filter((date) => date !== absent.get(childId))
        .map((date) => ({ childId, hostId, date, stays: [{ from: '08:05', until: '16:45' }] })),
    ),
  }
}
