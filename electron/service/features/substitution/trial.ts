import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readHostContacts } from '../../../../db/repositories/names.ts'
import { readClosureRecords } from '../../../../db/repositories/records/closures.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { covers, type Period } from '../../../../shared/domain/calendar/period.ts'
import { affectedDays } from '../../../../shared/domain/substitution/affected-days.ts'
import { AfterReading, type Handler } from '../../context.ts'
import { answerTo } from './answer.ts'
import { decidedPart, decidedPlaces } from './decided-places.ts'
import { placedSlots, unplacedNeeds } from './proposed-places.ts'
import { datesBetween, namedClosure } from './read-absence.ts'
import { readProblem, type Sought } from './read-problem.ts'

/** Longer than any absence that is tried in one go. */
const mostDays = 400

/**
 * The best places for the children of a host on some days, as if she were closed then; also of days that are over. A closure of
 * hers that covers all of them is the absence itself, with what was decided about it.
 */
export const substitutionTrial: Handler<'substitution.trial'> = async ({ db }, { hostId, from, until }) => {
  const period = { from: parseDate(from), until: parseDate(until) }
  if (period.from > period.until) throw new ServiceError('validation', 'from-after-until')
  if (period.until - period.from >= mostDays)
    throw new ServiceError('validation', 'period-too-long', { most: mostDays })
  const [host] = await readHostContacts(db, [hostId])
  if (!host) throw new ServiceError('validation', 'no-such-host')
  const asked = await readProblem(db, await readTrial(db, hostId, period))
  return new AfterReading(async () => {
    const { status, score, bound, assignment } = await answerTo(asked)
    return {
      status,
      objective: score,
      bound,
      placements: placedSlots(asked.problem, assignment),
      unplaced: unplacedNeeds(asked.problem, assignment).map(({ childId, date, reason }) => ({
        childId,
        date,
        reason,
      })),
    }
  })
}

async function readTrial(db: Executor, hostId: string, period: Period): Promise<Sought> {
  const closures = (await readClosureRecords(db, { hostId, touching: datesBetween(period) })).map(namedClosure)
  const absence = closures.find(
    (closure) => closure.hostId === hostId && covers(closure, period.from) && covers(closure, period.until),
  )
  const others = closures.filter((closure) => closure !== absence)
  const agreements = await readAgreements(db, period, { hostId })
  const arranged = absence
    ? await readSubstitutions(db, {
        agreementIds: agreements.map(({ id }) => id),
        between: datesBetween(period),
        heldOnly: true,
      })
    : []
  return {
    hostId,
    period,
    days: affectedDays(agreements, period, (day) => others.some((closure) => covers(closure, day))),
    decidedOf: decidedPart(decidedPlaces(arranged)),
    today: period.from,
  }
}
