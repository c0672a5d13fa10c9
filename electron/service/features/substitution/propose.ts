import { readHostContacts } from '../../../../db/repositories/names.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { AfterReading, type Handler } from '../../context.ts'
import { answerTo } from './answer.ts'
import { decidedPart, decidedPlaces } from './decided-places.ts'
import { proposedPlaces, unplacedNeeds } from './proposed-places.ts'
import { readAbsence, readDecided } from './read-absence.ts'
import { readProblem } from './read-problem.ts'

/** The best places for everybody who has none yet; sought when the data has been let go, so that others can be asked meanwhile. */
export const substitutionPropose: Handler<'substitution.propose'> = async ({ db, clock }, { closureId }) => {
  const absence = await readAbsence(db, closureId)
  const decidedOf = decidedPart(decidedPlaces(await readDecided(db, absence)))
  const asked = await readProblem(db, { ...absence, decidedOf, today: parseDate(clock.today()) })
  const people = await readHostContacts(db)
  return new AfterReading(async () => {
    const begun = performance.now()
    const { status, score, bound, assignment } = await answerTo(asked)
    const milliseconds = Math.round(performance.now() - begun)
    const names = new Map(people.map(({ id, firstName, lastName }) => [id, { id, firstName, lastName }]))
    return {
      status,
      score,
      bound,
      goals: [...asked.problem.goals],
      milliseconds,
      placements: proposedPlaces(asked.problem, assignment, names),
      unplaced: unplacedNeeds(asked.problem, assignment),
    }
  })
}
