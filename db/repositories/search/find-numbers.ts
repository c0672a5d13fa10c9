import { sql, type RawBuilder } from 'kysely'
import type { NumberQuery } from '../../../shared/domain/search/number-query.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'

/** An invoice, or a statement of a host, with whose it is. */
export type FoundNumber = {
  kind: 'invoice' | 'payout'
  number: string
  month: string
  communication: string | null
  cents: number
  ownerId: string
  firstName: string
  lastName: string
}

type Condition = RawBuilder<boolean>

/** A serial number alone is looked for in as many years. */
const years = 10

/**
 * Invoices and statements by their number or structured communication, whole or in part: a number from its start, a serial number by
 * itself, a communication from any of its three groups or by its last four digits or more. First what is named whole, then the latest.
 */
export async function findNumbers(
  db: Executor,
  { digits, number }: NumberQuery,
  thisYear: number,
  limit: number,
): Promise<FoundNumber[]> {
  const serial = digits.length <= 6 ? [hasSerial(Number(digits), thisYear)] : []
  const invoices = number?.isPayout ? [] : [...numbered('', number), ...serial, ...holdsCommunication(digits)]
  const payouts = [...numbered('K-', number), ...(number ? [] : serial)]
  const found = [...(await read(db, 'invoice', invoices, limit)), ...(await read(db, 'payout', payouts, limit))]
  const isWhole = (one: FoundNumber): boolean =>
    one.communication === digits || one.number.replaceAll(/\D/g, '') === digits
  return found.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || compareText(b.month, a.month)).slice(0, limit)
}

/** `2026-0005` begins the numbers 50 to 59; `2026-58` is number 58 as well. */
function numbered(series: '' | 'K-', number: NumberQuery['number']): Condition[] {
  // A year alone is all of its numbers, which is none in particular.
  if (!number?.serial) return []
  const start = `${series}${number.year}-`
  const whole = sql<boolean>`number = ${start + number.serial.padStart(5, '0')}`
  return [startsWith(sql`number`, start + number.serial), whole]
}

function hasSerial(serial: number, thisYear: number): Condition {
  const among = Array.from({ length: years }, (_, ago) => thisYear - ago)
  return sql<boolean>`year IN (${sql.join(among)}) AND serial = ${serial}`
}

/** `+++202/6100/01296+++` from its first, second or third group on, or the end of it. Fewer digits would say nothing. */
function holdsCommunication(digits: string): Condition[] {
  if (digits.length < 4 || digits.length > 12) return []
  const communication = sql`structured_communication`
  const groups = [communication, sql`substr(structured_communication, 4)`, sql`substr(structured_communication, 8)`]
  return [
    ...groups.map((group) => startsWith(group, digits)),
    sql<boolean>`substr(structured_communication, -4) = ${digits.slice(-4)} AND structured_communication LIKE ${`%${digits}`}`,
  ]
}

/** Digits and `-` come before `:`. */
function startsWith(column: RawBuilder<unknown>, start: string): Condition {
  return sql<boolean>`${column} >= ${start} AND ${column} < ${`${start}:`}`
}

const shapes = {
  invoice: {
    table: sql`invoices`,
    communication: sql`structured_communication`,
    owner: sql`contract_holders ON contract_holders.id = invoices.contract_holder_id`,
  },
  payout: { table: sql`payouts`, communication: sql`NULL`, owner: sql`hosts ON hosts.id = payouts.host_id` },
}

/** The latest of those that one of the conditions names; each condition has its own index. */
async function read(
  db: Executor,
  kind: FoundNumber['kind'],
  conditions: readonly Condition[],
  limit: number,
): Promise<FoundNumber[]> {
  if (conditions.length === 0) return []
  const { table, communication, owner } = shapes[kind]
  const some = conditions.map(
    (condition) => sql`SELECT * FROM (SELECT number FROM ${table} WHERE ${condition} LIMIT 50)`,
  )
  const { rows } = await sql<FoundNumber>`SELECT ${kind} AS kind, number, month, ${communication} AS communication,
      total_cents AS cents, first_name AS "firstName", last_name AS "lastName",
      ${kind === 'invoice' ? sql`contract_holder_id` : sql`host_id`} AS "ownerId"
    FROM ${table} JOIN ${owner}
    WHERE number IN (${sql.join(some, sql` UNION `)})
    ORDER BY month DESC, number LIMIT ${limit}`.execute(db)
  return rows
}
