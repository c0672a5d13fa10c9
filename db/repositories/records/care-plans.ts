import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { CarePlanRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'

/** A care plan as stored: the exchange document does not name it, the window does. */
export type StoredCarePlan = { id: string; version: number; record: CarePlanRecord }

/** All care plans, or those of some agreements, by agreement and date, slots by week, weekday and time. */
export async function readCarePlans(db: Executor, agreementIds?: readonly string[]): Promise<StoredCarePlan[]> {
  const ofAgreements = sql<string>`(SELECT value FROM json_each(${JSON.stringify(agreementIds ?? [])}))`
  const chosen = db
    .selectFrom('care_plans')
    .$if(agreementIds !== undefined, (query) => query.where('care_plans.agreement_id', 'in', ofAgreements))
  const plans = await chosen.selectAll('care_plans').execute()
  const slots = Map.groupBy(
    await chosen
      .innerJoin('care_plan_slots', 'care_plan_slots.care_plan_id', 'care_plans.id')
      .selectAll('care_plan_slots')
      .orderBy('care_plan_id')
      .orderBy('week')
      .orderBy('weekday')
      .orderBy('from_minute')
      .execute(),
    (slot) => slot.care_plan_id,
  )
  return plans
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        ...present({
          agreementId: row.agreement_id,
          from: row.from_date,
          until: row.until_date,
          cycleWeeks: row.cycle_weeks,
          cycleStart: row.cycle_start,
        }),
        slots: (slots.get(row.id) ?? []).map((slot) => ({
          week: slot.week,
          weekday: slot.weekday,
          from: formatTime(slot.from_minute),
          until: formatTime(slot.until_minute),
        })),
      },
    }))
    .sort(({ record: a }, { record: b }) => compareText(a.agreementId, b.agreementId) || compareText(a.from, b.from))
}

/** Adds care plans with their slots; gives their ids in the same order. */
export async function insertCarePlans(db: Executor, carePlans: readonly CarePlanRecord[]): Promise<string[]> {
  const withIds = carePlans.map((plan) => ({ id: newId(), plan }))
  await insertBulk(
    db,
    'care_plans',
    ['id', 'agreement_id', 'from_date', 'until_date', 'cycle_weeks', 'cycle_start'],
    withIds.map(({ id, plan }) => [
      id,
      plan.agreementId,
      plan.from,
      plan.until ?? null,
      plan.cycleWeeks,
      plan.cycleStart,
    ]),
  )
  await insertSlots(db, withIds)
  return withIds.map(({ id }) => id)
}

async function insertSlots(db: Executor, plans: readonly { id: string; plan: CarePlanRecord }[]): Promise<void> {
  await insertBulk(
    db,
    'care_plan_slots',
    ['care_plan_id', 'week', 'weekday', 'from_minute', 'until_minute'],
    plans.flatMap(({ id, plan }) =>
      plan.slots.map((slot) => [id, slot.week, slot.weekday, parseTime(slot.from), parseTime(slot.until)]),
    ),
  )
}

/** Puts a care plan's record in the place of the stored one; its version goes up. */
export async function replaceCarePlan(db: Executor, id: string, plan: CarePlanRecord): Promise<void> {
  await db
    .updateTable('care_plans')
    .set((row) => ({
      from_date: plan.from,
      until_date: plan.until ?? null,
      cycle_weeks: plan.cycleWeeks,
      cycle_start: plan.cycleStart,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('care_plan_slots').where('care_plan_id', '=', id).execute()
  await insertSlots(db, [{ id, plan }])
}

/** Takes a care plan away. */
export async function deleteCarePlan(db: Executor, id: string): Promise<void> {
  await db.deleteFrom('care_plan_slots').where('care_plan_id', '=', id).execute()
  await db.deleteFrom('care_plans').where('id', '=', id).execute()
}

/** One care plan, or undefined. */
export async function readCarePlan(db: Executor, id: string): Promise<CarePlanRecord | undefined> {
  const row = await db.selectFrom('care_plans').select('agreement_id').where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return (await readCarePlans(db, [row.agreement_id])).find((plan) => plan.id === id)?.record
}
