import type { Connection } from '../../db/open.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { sheetFacts } from '../../shared/domain/attendance/sheet-facts.ts'
import { careDaysOf } from '../../shared/domain/billing/care-days.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { benchMonth, benchService } from './bench-service.ts'
import { best, call, shortest, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What a month sheet costs in a service of one size, in milliseconds. */
export type AttendanceMeasurement = {
  hosts: number
  floor: number
  /** Asking the sheet of a host with twelve children. */
  sheet: number
  /** Making its facts, and deciding every day of its twelve children. */
  compute: number
  /** Saving one answer. */
  save: number
}

/** Measures the sheet of one host among many beside a floor that only reads the same rows. */
export async function measureAttendance(hosts: number): Promise<AttendanceMeasurement> {
  return withBenchService({
    document: withTwelve(benchService(hosts)),
    rounds: 20,
    floor: floorOfSheet,
    measure: async (service, { floor }) => {
      const input = { hostId: 'h0', month: benchMonth }
      const ask = async () => (await call(service, 'attendance.sheet', input)) as OutputOf<'attendance.sheet'>
      const sheet = await ask()
      if (sheet.children.length !== 12) throw new Error('the measured sheet has twelve children')
      const save = async () => {
        const { attendance } = await ask()
        const { childId, hostId, date, stays } = attendance[0] ?? fail()
        const until = stays[0]?.until === '16:00' ? '16:15' : '16:00'
        const value = { stays: [{ from: '08:05', until }] }
        const cells = [{ childId, hostId, date, looked: { stays }, value }]
        return timed(() => call(service, 'attendance.save', { requestId: crypto.randomUUID(), cells, source: 'typed' }))
      }
      return {
        hosts,
        floor,
        sheet: await best(20, () => timed(ask)),
        compute: shortest(20, () => {
          const { children, closures, settings } = sheetFacts(sheet)
          return children.map((child) => careDaysOf(child, monthPeriod(benchMonth), closures, settings))
        }),
        save: await best(20, save),
      }
    },
  })
}

function fail(): never {
  throw new Error('the measured sheet has attendance')
}

/** The second host's children come to the first: twelve on one sheet. */
function withTwelve(document: ExchangeDocument): ExchangeDocument {
  const moved = <Row extends { hostId: string }>(rows: Row[]): Row[] =>
    rows.map((row) => (row.hostId === 'h1' ? { ...row, hostId: 'h0' } : row))
  return { ...document, agreements: moved(document.agreements), attendance: moved(document.attendance) }
}

/** Reads the rows of the sheet with prepared statements and does nothing with them. Gives the milliseconds. */
function floorOfSheet(connection: Connection): number {
  const children = `(SELECT child_id FROM agreements WHERE host_id = 'h0')`
  const [from, until] = [`${benchMonth}-01`, `${benchMonth}-31`]
  const statements = [
    "SELECT * FROM hosts WHERE id = 'h0'",
    'SELECT id, first_name, last_name, starts_on, ends_on FROM hosts ORDER BY last_name, first_name',
    `SELECT * FROM agreements WHERE child_id IN ${children}`,
    `SELECT * FROM care_plans WHERE agreement_id IN (SELECT id FROM agreements WHERE host_id = 'h0')`,
    `SELECT * FROM tariffs WHERE child_id IN ${children}`,
    `SELECT * FROM stays WHERE child_id IN ${children} AND date BETWEEN '${from}' AND '${until}'`,
    `SELECT * FROM absences WHERE child_id IN ${children}`,
    'SELECT * FROM closures',
  ].map((sql) => connection.prepare(sql))
  const start = performance.now()
  for (const statement of statements) statement.all()
  return performance.now() - start
}
