import type { Connection } from '../../db/open.ts'
import { openGroups } from '../../renderer/features/open-days/model/open-groups.ts'
import { countOpen, openRows } from '../../renderer/features/open-days/model/open-rows.ts'
import { asPlanned } from '../../renderer/features/open-days/model/answer-cells.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { benchService } from './bench-service.ts'
import { best, call, shortest, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What open and odd days cost in a service of one size, in milliseconds. */
export type OpenDaysMeasurement = {
  hosts: number
  /** Days that nobody answered for. */
  days: number
  floor: number
  /** The open days of everybody, and of one host. */
  openDays: number
  ofHost: number
  /** The odd facts of six weeks. */
  oddDays: number
  /** Making the rows of the screen, in groups. */
  rows: number
  /** Answering five hundred days in one command. */
  answer: number
}

/** Measures a service in which nobody was invoiced yet: all of October is answered, and nothing of November. */
export async function measureOpenDays(hosts: number): Promise<OpenDaysMeasurement> {
  const rounds = Math.max(2, Math.ceil(100 / hosts))
  return withBenchService({
    document: benchService(hosts),
    rounds,
    floor: floorOfOpenDays,
    measure: async (service, { floor }) => {
      const ask = (name: string, input: object): Promise<number> =>
        best(rounds, () => timed(() => call(service, name, input)))
      const answer = (await call(service, 'attendance.openDays', {})) as OutputOf<'attendance.openDays'>
      const cells = asPlanned(openRows(answer, answer.until).slice(0, 500))
      return {
        hosts,
        days: countOpen(answer),
        floor,
        openDays: await ask('attendance.openDays', {}),
        ofHost: await ask('attendance.openDays', { hostId: 'h0' }),
        oddDays: await ask('attendance.oddDays', { from: '2026-10-01', until: answer.until }),
        rows: shortest(rounds, () => openGroups(openRows(answer, answer.until), 'onthaalouder')),
        answer: await timed(() =>
          call(service, 'attendance.save', { requestId: crypto.randomUUID(), cells, source: 'answered' }),
        ),
      }
    },
  })
}

/** Reads the rows that open days need with prepared statements and does nothing with them. Gives the milliseconds. */
function floorOfOpenDays(connection: Connection): number {
  const statements = [
    'SELECT * FROM agreements',
    'SELECT * FROM care_plans',
    'SELECT * FROM care_plan_slots',
    "SELECT * FROM stays WHERE date BETWEEN '2026-10-01' AND '2026-11-10'",
    "SELECT * FROM absences WHERE date BETWEEN '2026-10-01' AND '2026-11-10'",
    'SELECT id, first_name, last_name FROM children',
    'SELECT id, first_name, last_name, phone, email FROM contract_holders',
  ].map((sql) => connection.prepare(sql))
  const start = performance.now()
  for (const statement of statements) statement.all()
  return performance.now() - start
}
