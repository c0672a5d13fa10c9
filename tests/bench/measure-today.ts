import type { Connection } from '../../db/open.ts'
import { benchService } from './bench-service.ts'
import { best, call, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What Vandaag costs in a service of one size, in milliseconds. */
export type TodayMeasurement = {
  hosts: number
  /** Reading the rows that its lines rest on. */
  floor: number
  /** Everything that asks something, and what blocks the billing. */
  view: number
  billing: number
}

/** Measures a service in which a host out of ten is ill today and a child out of twenty is absent. */
export async function measureToday(hosts: number): Promise<TodayMeasurement> {
  const rounds = Math.max(2, Math.ceil(300 / hosts))
  const document = benchService(hosts)
  const today = '2026-11-10'
  document.closures = [
    ...document.closures,
    ...document.hosts
      .filter((_, index) => index % 10 === 0)
      .map(({ id: hostId }) => ({ hostId, from: today, until: '2026-11-13', reason: 'illness' as const })),
  ]
  document.absences = [
    ...document.absences.filter(({ date }) => date !== today),
    ...document.children
      .filter((_, index) => index % 20 === 1)
      .map(({ id: childId }) => ({ childId, date: today, reason: 'illness' as const })),
  ]
  return withBenchService({
    document,
    rounds,
    floor: floorOfToday,
    measure: async (service, { floor }) => {
      const ask = (name: string) => best(rounds, () => timed(() => call(service, name, {})))
      return { hosts, floor, view: await ask('today.view'), billing: await ask('today.billing') }
    },
  })
}

/** Reads the rows that the lines rest on with prepared statements and does nothing with them. Gives the milliseconds. */
function floorOfToday(connection: Connection): number {
  const statements = [
    'SELECT * FROM hosts',
    'SELECT * FROM opening_hours',
    'SELECT * FROM agreements',
    'SELECT * FROM care_plans',
    'SELECT * FROM care_plan_slots',
    'SELECT * FROM children',
    'SELECT * FROM contract_holders',
    'SELECT * FROM tariffs',
  ].map((text) => connection.prepare(text))
  const start = performance.now()
  for (const statement of statements) statement.all()
  return performance.now() - start
}
