import type { Executor } from '../../../../db/open.ts'
import { insertDayLog } from '../../../../db/repositories/day-log.ts'
import { insertAbsences, removeAbsences } from '../../../../db/repositories/records/absences.ts'
import { insertAttendance, removeAttendance } from '../../../../db/repositories/records/attendance.ts'
import { isEmptyCell, type DayLogSource } from '../../../../shared/domain/attendance/day-cell.ts'
import type { AbsenceRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Act, CommandContext } from '../../context.ts'
import { childFile, hostFile } from '../records/acts.ts'
import { changesOf, refuseChanged, refuseFaulty, refuseUnknown, type Answer } from './check-answers.ts'
import { keyOf, readDaysNow } from './days-now.ts'
import { refuseUnlessAllowed } from './may-answer.ts'

/** How some days are answered. */
export type Answering = { source: DayLogSource; reason: string | undefined }

/**
 * Answers days in the transaction at hand, in a fixed number of statements: every check of the sheet, the stays and absences, and
 * an entry in the register's log for each day that changes (R134). All or nothing.
 * @returns how many days changed, and the act for the audit log where there is more to say than the register's log does
 */
export async function answerDays(
  db: Executor,
  { clock, actor }: Pick<CommandContext, 'clock' | 'actor'>,
  answers: readonly Answer[],
  { source, reason }: Answering,
): Promise<{ changed: number; acts: Act[] }> {
  await refuseUnknown(db, answers)
  const now = await readDaysNow(db, answers)
  refuseChanged(answers, now)
  await refuseFaulty(db, answers, now)
  const changes = changesOf(answers)
  if (changes.length === 0) return { changed: 0, acts: [] }
  await refuseUnlessAllowed(db, changes, { today: clock.today(), reason })
  await writeStays(db, changes)
  await writeAbsences(db, changes)
  const at = clock.now()
  await insertDayLog(
    db,
    changes.map(({ childId, hostId, date, looked, value }) => ({
      childId,
      hostId,
      date,
      at,
      actor,
      source,
      ...(reason !== undefined && { reason }),
      ...(!isEmptyCell(looked) && { before: looked }),
      after: value,
    })),
  )
  return { changed: changes.length, acts: actsOf(changes, reason) }
}

async function writeStays(db: Executor, changes: readonly Answer[]): Promise<void> {
  const changed = changes.filter(({ looked, value }) => JSON.stringify(looked.stays) !== JSON.stringify(value.stays))
  await removeAttendance(db, changed)
  await insertAttendance(
    db,
    changed.flatMap(({ childId, hostId, date, value }) =>
      value.stays.length > 0 ? [{ childId, hostId, date, stays: value.stays }] : [],
    ),
  )
}

async function writeAbsences(db: Executor, changes: readonly Answer[]): Promise<void> {
  await removeAbsences(db, changes)
  const absences = new Map<string, AbsenceRecord>()
  for (const { childId, date, value } of changes)
    if (value.absence) absences.set(keyOf({ childId, date }), { ...value.absence, childId, date })
  await insertAbsences(db, [...absences.values()])
}

/** One day is told by the register's log; many at once, and a day with a reason, also stand in the history of their files. */
function actsOf(changes: readonly Answer[], reason: string | undefined): Act[] {
  if (changes.length === 1 && reason === undefined) return []
  const about = new Set(changes.map(({ hostId }) => hostFile(hostId)))
  if (changes.length === 1) for (const { childId } of changes) about.add(childFile(childId))
  const dates = changes.map(({ date }) => date).sort()
  const details = { days: changes.length, from: dates[0], until: dates.at(-1), ...(reason !== undefined && { reason }) }
  return [{ action: 'days-answered', about: [...about], details }]
}
