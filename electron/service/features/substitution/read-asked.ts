import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ParsedInputOf } from '../../../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { Assignment } from '../../../../shared/domain/substitution/answer.ts'
import { fixedAssignment } from '../../../../shared/domain/substitution/placements.ts'
import { decidedPart, decidedPlaces } from './decided-places.ts'
import { readAbsence, readDecided } from './read-absence.ts'
import { readProblem, type AbsenceProblem } from './read-problem.ts'

/** A child on a day for which a place is looked for by hand, and where the others of its problem are. */
export type AskedNeed = AbsenceProblem & {
  need: AbsenceProblem['problem']['needs'][number]
  assignment: Assignment
}

/** The problem with this child-day open, whatever was decided about it. @throws {ServiceError} `no-such-need` */
export async function readAsked(
  db: Executor,
  { closureId, childId, date, assumed }: ParsedInputOf<'substitution.candidates'>,
  today: string,
): Promise<AskedNeed> {
  const absence = await readAbsence(db, closureId)
  const day = absence.days.find((one) => one.childId === childId && formatDate(one.date) === date)
  if (!day) throw new ServiceError('not-found', 'no-such-need', { childId, date })
  const decidedOf = decidedPart(decidedPlaces(await readDecided(db, absence)))
  const asked = await readProblem(db, { ...absence, decidedOf, today: parseDate(today) })
  const need = asked.openNeedOf(day)
  // Where it is now it takes no place: that was left out of the hosts' days as a fixed need, and goes with it.
  const others = asked.problem.needs.filter((other) => other.childId !== childId || other.date !== day.date)
  const proposed = new Map(assumed.map((one) => [keyOf(one.childId, one.date), one.hostId]))
  const assignment = fixedAssignment({ needs: others })
  for (const other of others) {
    const hostId = proposed.get(keyOf(other.childId, formatDate(other.date)))
    if (hostId !== undefined && other.fixedHostId === undefined) assignment.set(other.id, hostId)
  }
  return { ...asked, problem: { ...asked.problem, needs: [...others, need] }, need, assignment }
}

function keyOf(childId: string, date: string): string {
  return JSON.stringify([childId, date])
}
