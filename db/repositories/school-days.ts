import { parseDate, type EpochDay } from '../../shared/domain/calendar/date.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** The first day at school of some children, and the day from which they go all day, by id; those that are known. */
export async function readSchoolDays(db: Executor, childIds: Iterable<string>): Promise<Map<string, EpochDay[]>> {
  const rows = await db
    .selectFrom('children')
    .select(['id', 'school_starts_on', 'full_time_school_on'])
    .where(isAmong('id', childIds))
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      [row.school_starts_on, row.full_time_school_on].flatMap((date) => (date === null ? [] : [parseDate(date)])),
    ]),
  )
}
