import { sql, type RawBuilder } from 'kysely'
import type { AgreementRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'
import { priorityOf } from '../priority-of.ts'

/** Narrows to one agreement or some, to those of a contract holder, or to those of a child or a host, or of some. */
export type AgreementChoice =
  | { id: string }
  | { ids: readonly string[] }
  | { contract_holder_id: string }
  | { child_id: string }
  | { host_id: string }
  | { childIds: readonly string[] }
  | { hostIds: readonly string[] }

/** All agreements, or some, in the shape of the exchange document, by id. */
export async function readAgreementRecords(db: Executor, choice?: AgreementChoice): Promise<AgreementRecord[]> {
  const chosen = chosenBy(choice)
  const agreements = await db.selectFrom('agreements').selectAll().where(chosen).execute()
  const used = Map.groupBy(
    await db
      .selectFrom('free_half_days_used')
      .innerJoin('agreements', 'agreements.id', 'free_half_days_used.agreement_id')
      .select(['agreement_id', 'year', 'half_days'])
      .where(chosen)
      .orderBy('year')
      .execute(),
    (row) => row.agreement_id,
  )
  const priorities = await readPriorities(db, chosen)
  return agreements
    .map((row) => ({
      ...present({
        id: row.id,
        childId: row.child_id,
        contractHolderId: row.contract_holder_id,
        hostId: row.host_id,
        startsOn: row.starts_on,
        endsOn: row.ends_on,
        signedOn: row.signed_on,
        depositCents: row.deposit_cents,
      }),
      freeHalfDaysUsed: (used.get(row.id) ?? []).map(({ year, half_days }) => ({ year, halfDays: half_days })),
      ...termsOf(row),
      ...priorities.get(row.id),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

function chosenBy(choice: AgreementChoice | undefined) {
  if (choice === undefined) return sql<boolean>`TRUE`
  if ('ids' in choice) return isAmong('agreements.id', choice.ids)
  if ('childIds' in choice) return isAmong('agreements.child_id', choice.childIds)
  if ('hostIds' in choice) return isAmong('agreements.host_id', choice.hostIds)
  const [column, value] = Object.entries(choice)[0] as [string, string]
  return sql<boolean>`${sql.ref(`agreements.${column}`)} = ${value}`
}

async function readPriorities(
  db: Executor,
  chosen: RawBuilder<boolean>,
): Promise<Map<string, Pick<AgreementRecord, 'priority'>>> {
  const rows = await db
    .selectFrom('agreement_priorities')
    .innerJoin('agreements', 'agreements.id', 'agreement_priorities.agreement_id')
    .selectAll('agreement_priorities')
    .where(chosen)
    .execute()
  return new Map(
    rows.map((row) => [row.agreement_id, { priority: priorityOf(row.first_tier, row.second_tier, row.seen_on) }]),
  )
}

type Terms = Pick<
  AgreementRecord,
  'expectedEnd' | 'notice' | 'hasLowIncome' | 'depositPaidOn' | 'depositRefundedOn' | 'regulation' | 'start'
>

function termsOf(row: {
  expected_end: string | null
  notice_given_on: string | null
  notice_by: NonNullable<AgreementRecord['notice']>['by'] | null
  notice_reason: string | null
  has_low_income: number | null
  deposit_paid_on: string | null
  deposit_refunded_on: string | null
  regulation_version: string | null
  regulation_acknowledged_on: string | null
  start_cleared_on: string | null
  start_override_reason: string | null
}): Terms {
  const terms: Terms = present({ expectedEnd: row.expected_end })
  if (row.notice_given_on !== null && row.notice_by !== null)
    terms.notice = { givenOn: row.notice_given_on, by: row.notice_by, ...present({ reason: row.notice_reason }) }
  if (row.has_low_income !== null) terms.hasLowIncome = row.has_low_income === 1
  if (row.deposit_paid_on !== null) terms.depositPaidOn = row.deposit_paid_on
  if (row.deposit_refunded_on !== null) terms.depositRefundedOn = row.deposit_refunded_on
  if (row.regulation_version !== null && row.regulation_acknowledged_on !== null)
    terms.regulation = { version: row.regulation_version, acknowledgedOn: row.regulation_acknowledged_on }
  if (row.start_cleared_on !== null)
    terms.start = { clearedOn: row.start_cleared_on, ...present({ overrideReason: row.start_override_reason }) }
  return terms
}

/** Adds agreements. */
export async function insertAgreements(db: Executor, agreements: readonly AgreementRecord[]): Promise<void> {
  const [first] = agreements
  if (!first) return
  const columns = Object.keys(rowOf(first)) as (keyof ReturnType<typeof rowOf>)[]
  await insertBulk(
    db,
    'agreements',
    columns,
    agreements.map((agreement) => {
      const row = rowOf(agreement)
      return columns.map((column) => row[column])
    }),
  )
  await insertParts(db, agreements)
}

/** Puts an agreement's record in the place of the stored one; its version goes up. */
export async function replaceAgreement(db: Executor, agreement: AgreementRecord): Promise<void> {
  await db
    .updateTable('agreements')
    .set((row) => ({ ...rowOf(agreement), version: row('version', '+', 1) }))
    .where('id', '=', agreement.id)
    .execute()
  await db.deleteFrom('free_half_days_used').where('agreement_id', '=', agreement.id).execute()
  await db.deleteFrom('agreement_priorities').where('agreement_id', '=', agreement.id).execute()
  await insertParts(db, [agreement])
}

async function insertParts(db: Executor, agreements: readonly AgreementRecord[]): Promise<void> {
  await insertBulk(
    db,
    'free_half_days_used',
    ['agreement_id', 'year', 'half_days'],
    agreements.flatMap((row) => row.freeHalfDaysUsed.map((used) => [row.id, used.year, used.halfDays])),
  )
  await insertBulk(
    db,
    'agreement_priorities',
    ['agreement_id', 'first_tier', 'second_tier', 'seen_on'],
    agreements.flatMap(({ id, priority }) =>
      priority
        ? [[id, JSON.stringify(priority.firstTier), JSON.stringify(priority.secondTier), priority.seenOn ?? null]]
        : [],
    ),
  )
}

function rowOf(row: AgreementRecord) {
  return {
    id: row.id,
    child_id: row.childId,
    contract_holder_id: row.contractHolderId,
    host_id: row.hostId,
    starts_on: row.startsOn,
    ends_on: row.endsOn ?? null,
    signed_on: row.signedOn ?? null,
    deposit_cents: row.depositCents ?? null,
    expected_end: row.expectedEnd ?? null,
    notice_given_on: row.notice?.givenOn ?? null,
    notice_by: row.notice?.by ?? null,
    notice_reason: row.notice?.reason ?? null,
    has_low_income: row.hasLowIncome === undefined ? null : Number(row.hasLowIncome),
    deposit_paid_on: row.depositPaidOn ?? null,
    deposit_refunded_on: row.depositRefundedOn ?? null,
    regulation_version: row.regulation?.version ?? null,
    regulation_acknowledged_on: row.regulation?.acknowledgedOn ?? null,
    start_cleared_on: row.start?.clearedOn ?? null,
    start_override_reason: row.start?.overrideReason ?? null,
  }
}
