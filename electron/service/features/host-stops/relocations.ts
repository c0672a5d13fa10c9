import { readNames } from '../../../../db/repositories/names.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { spanOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { compareFits, placeFit, type PlaceFit } from '../../../../shared/domain/host-stops/place-fit.ts'
import type { Assignment } from '../../../../shared/domain/substitution/answer.ts'
import { placementsOf } from '../../../../shared/domain/substitution/placements.ts'
import type { Need } from '../../../../shared/domain/substitution/problem.ts'
import type { Handler } from '../../context.ts'
import { answerTo } from '../substitution/answer.ts'
import { readRelocationProblem, type RelocationProblem } from './relocation-problem.ts'

type Relocations = OutputOf<'hostStops.relocations'>
type Fit = Relocations['children'][number]['nearest'][number]
type Named = { id: string; firstName: string; lastName: string }

/** How many hosts are named where nobody can take the whole plan. */
const nearestCount = 4

/** The best places for the children of a host who stops, with the reason per child. */
export const relocations: Handler<'hostStops.relocations'> = async ({ db, clock }, { hostId, endsOn }) => {
  const begun = performance.now()
  const asked = await readRelocationProblem(db, { hostId, endsOn, today: clock.today() })
  const { problem, settings, horizon } = asked
  const seconds = settings.number('substitution.seconds', parseDate(clock.today()))
  const { status, assignment } = await answerTo({ problem, timeLimitMs: seconds * 1_000, begun })
  const milliseconds = Math.round(performance.now() - begun)
  const names = await readNamesOf(db, asked)
  return {
    horizon: writtenPeriod(horizon),
    status,
    milliseconds,
    children: problem.needs.map((need) => {
      const chosen = assignment.get(need.id)
      const fits = fitsOf(asked, need, assignment, chosen === undefined ? undefined : [chosen])
      const named = fits.map((fit) => withName(fit, names))
      return {
        ...headOf(asked, need, names),
        ...(chosen === undefined ? {} : { proposal: named[0] }),
        nearest: chosen === undefined ? named.slice(0, nearestCount) : [],
      }
    }),
  }
}

/** Every host for one child; the other children of the stop are where they are today: with nobody. */
export const places: Handler<'hostStops.places'> = async ({ db, clock }, { hostId, endsOn, agreementId }) => {
  const asked = await readRelocationProblem(db, { hostId, endsOn, today: clock.today() })
  const need = asked.problem.needs.find(({ id }) => id === agreementId)
  if (!need) throw new ServiceError('not-found', 'no-such-agreement')
  const names = await readNamesOf(db, asked)
  return {
    horizon: writtenPeriod(asked.horizon),
    places: fitsOf(asked, need, new Map()).map((fit) => withName(fit, names)),
  }
}

/** The hosts for a need, best first: all of them, or some. The other needs are where the assignment has them. */
function fitsOf(
  { problem, candidates, settings }: RelocationProblem,
  need: Need,
  assignment: Assignment,
  only?: readonly string[],
): PlaceFit[] {
  const others = placementsOf(
    problem.needs.filter(({ id }) => id !== need.id),
    assignment,
  )
  return candidates
    .filter(({ hostId }) => only === undefined || only.includes(hostId))
    .map((candidate) => placeFit(need, candidate, others, problem, settings))
    .sort(compareFits)
}

type Names = { hosts: Map<string, Named>; children: Map<string, Named>; families: Map<string, Named> }

async function readNamesOf(db: Executor, { agreements }: RelocationProblem): Promise<Names> {
  const all = [...agreements.values()]
  const byId = (people: readonly Named[]): Map<string, Named> => new Map(people.map((one) => [one.id, one]))
  return {
    hosts: byId(await readNames(db, 'hosts')),
    children: byId(
      await readNames(
        db,
        'children',
        all.map(({ childId }) => childId),
      ),
    ),
    families: byId(
      await readNames(
        db,
        'contract_holders',
        all.map((one) => one.contractHolderId),
      ),
    ),
  }
}

function withName({ hostId, daysMissing: _orders, ...fit }: PlaceFit, { hosts }: Names): Fit {
  return { ...fit, host: hosts.get(hostId) ?? { id: hostId, firstName: '', lastName: '' } }
}

function headOf({ agreements, horizon }: RelocationProblem, need: Need, { children, families }: Names) {
  const agreement = agreements.get(need.id)
  const unnamed = { firstName: '', lastName: '' }
  const span = agreement && spanOf(agreement)
  return {
    agreementId: need.id,
    child: children.get(need.childId) ?? { id: need.childId, ...unnamed },
    family: families.get(need.familyId) ?? { id: need.familyId, ...unnamed },
    startsOn: span?.from ?? formatDate(horizon.from),
    ...(span?.until !== undefined && { endsOn: span.until }),
    firstDay: formatDate(Math.max(horizon.from, agreement?.from ?? horizon.from)),
    days: need.days.length,
  }
}

function writtenPeriod({ from, until }: RelocationProblem['horizon']) {
  return { from: formatDate(from), until: formatDate(until) }
}
