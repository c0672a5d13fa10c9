import type { Connection } from '../../db/open.ts'

const read = [
  'SELECT * FROM organiser',
  'SELECT id, child_id, contract_holder_id, host_id, starts_on, ends_on FROM agreements',
  'SELECT id, agreement_id, from_date, until_date, cycle_weeks, cycle_start FROM care_plans',
  'SELECT care_plan_id, week, weekday, from_minute, until_minute FROM care_plan_slots',
  'SELECT agreement_id, year, half_days FROM free_half_days_used',
  'SELECT child_id, host_id, date, from_minute, until_minute FROM stays',
  'SELECT child_id, date, reason, notified_at, ruling FROM absences',
  'SELECT child_id, contract_holder_id, kind, kindcode, from_date, until_date, day_cents FROM tariffs',
  'SELECT child_id, date, description, cents, fiscal FROM extra_costs',
  'SELECT id, school_starts_on FROM children',
  'SELECT host_id, from_date, until_date, reason FROM closures',
]

/** Reads the rows that a preview needs with prepared statements and does nothing with them. Gives the milliseconds. */
export function floorOfReading(connection: Connection): number {
  const start = performance.now()
  for (const statement of read) connection.prepare(statement).all()
  return performance.now() - start
}

const planned = [
  'SELECT * FROM hosts',
  'SELECT * FROM licences',
  'SELECT * FROM opening_hours',
  'SELECT * FROM own_children',
  ...read.slice(1, 4),
  'SELECT id, first_name, last_name FROM children',
  'SELECT host_id, from_date, until_date, reason FROM closures',
]

/** Reads the rows that the planning board needs with prepared statements and does nothing with them. Gives the milliseconds. */
export function floorOfPlanning(connection: Connection): number {
  const start = performance.now()
  for (const statement of planned) connection.prepare(statement).all()
  return performance.now() - start
}

const waiting = [
  ...planned,
  'SELECT * FROM waiting_requests',
  'SELECT * FROM waiting_slots',
  'SELECT * FROM waiting_criteria',
]

/** Reads the rows that matching a waiting list needs with prepared statements and does nothing with them. Gives the milliseconds. */
export function floorOfWaitingList(connection: Connection): number {
  const start = performance.now()
  for (const statement of waiting) connection.prepare(statement).all()
  return performance.now() - start
}

const issued = ['billing_runs', 'invoices', 'invoice_lines', 'payouts', 'payout_lines']

/** Writes the rows that a run wrote once more, into tables of the same shape, with prepared statements in one transaction. */
export function floorOfWriting(connection: Connection): number {
  const tables = issued.map((table) => {
    const { sql } = connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(table) as { sql: string }
    connection.exec(sql.replace(`CREATE TABLE ${table}`, `CREATE TABLE floor_${table}`))
    const rows = connection.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][]
    const places = rows[0]?.map(() => '?').join(', ') ?? 'NULL'
    return { rows, insert: `INSERT INTO floor_${table} VALUES (${places})` }
  })
  connection.pragma('foreign_keys = OFF')
  const start = performance.now()
  connection.exec('BEGIN')
  for (const { rows, insert } of tables) {
    if (rows.length === 0) continue
    const statement = connection.prepare(insert)
    for (const row of rows) statement.run(...row)
  }
  connection.exec('COMMIT')
  const milliseconds = performance.now() - start
  for (const table of issued.toReversed()) connection.exec(`DROP TABLE floor_${table}`)
  connection.pragma('foreign_keys = ON')
  return milliseconds
}
