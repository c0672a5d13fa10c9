import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readKnownHosts } from '../../../../db/repositories/known-hosts.ts'
import { readFamilyPlaces, readHostPlaces } from '../../../../db/repositories/places-on-map.ts'
import { readSetAsideHosts } from '../../../../db/repositories/records/set-aside-hosts.ts'
import { readRefusals } from '../../../../db/repositories/refusals.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { quartersOf } from '../../../../shared/domain/capacity/averages.ts'
import { hostDays, type HostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { AffectedDay } from '../../../../shared/domain/substitution/affected-days.ts'
import { candidateOf } from '../../../../shared/domain/substitution/candidate-of.ts'
import {
  needsOfAbsence,
  openNeed,
  type DecidedPart,
  type NeedBasis,
  type NeedOfDay,
} from '../../../../shared/domain/substitution/needs-of-absence.ts'
import { organiserRules } from '../../../../shared/domain/substitution/organiser-rules.ts'
import type { SubstitutionProblem } from '../../../../shared/domain/substitution/problem.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { datesBetween } from './read-absence.ts'

/** Those who need a place and what was decided about them. */
export type Sought = {
  hostId: string
  period: Period
  days: readonly AffectedDay[]
  decidedOf(agreementId: string, date: EpochDay): DecidedPart | undefined
  /** Days before this one are not sought for any more. */
  today: EpochDay
}

/** The problem of an absence with what its answer is told by. */
export type AbsenceProblem = {
  problem: Omit<SubstitutionProblem, 'needs'> & { needs: readonly NeedOfDay[] }
  /** How long the best answer is sought at most. */
  timeLimitMs: number
  /** Every host but the one who is away, by id, as her day is without the places that were decided for this absence. */
  hosts: ReadonlyMap<string, HostDays>
  /** The need of a child-day as if nothing was decided about it. */
  openNeedOf(day: AffectedDay): NeedOfDay
}

/** Reads the facts of a problem in a fixed number of queries: the same facts always give the same problem. */
export async function readProblem(db: Executor, sought: Sought): Promise<AbsenceProblem> {
  const { hostId, period, days, today } = sought
  const dates = [...new Set(days.map(({ date }) => date))]
  const asked = { from: dates[0] ?? period.from, until: dates.at(-1) ?? period.from }
  const fixed = fixedPlaces(sought)
  const { hosts, closures, settings } = await readCapacityFacts(db, asked, undefined, ({ agreementId, date }) =>
    fixed.has(keyOf(agreementId, date)),
  )
  const calendar = closureCalendar(closures)
  const others = hosts
    .filter((facts) => facts.hostId !== hostId)
    .sort((a, b) => compareText(a.hostId, b.hostId))
    .map((facts) => hostDays(facts, calendar))
  const basis = await readBasis(db, sought, asked)
  const places = await readHostPlaces(db)
  const childIds = new Set(days.map(({ childId }) => childId))
  const quarters = quartersOf(asked)
  return {
    problem: {
      needs: needsOfAbsence(days, sought.decidedOf, basis, today),
      candidates: others.map((host) =>
        candidateOf(host, places.get(host.facts.hostId) ?? { postcode: '' }, { dates, quarters, childIds, settings }),
      ),
      ...organiserRules(settings, asked.from),
      isAverageHard: false,
    },
    timeLimitMs: settings.number('substitution.seconds', asked.from) * 1_000,
    hosts: new Map(others.map((host) => [host.facts.hostId, host])),
    openNeedOf: (day) => openNeed(day, day.parts, basis),
  }
}

async function readBasis(db: Executor, { days, period }: Sought, asked: Period): Promise<NeedBasis> {
  const childIds = new Set(days.map(({ childId }) => childId))
  const holderIds = new Set(days.flatMap(({ parts }) => parts.map(({ contractHolderId }) => contractHolderId)))
  const homes = await readFamilyPlaces(db, holderIds)
  const known = await readKnownHosts(db, childIds, formatDate(period.from))
  const refusals = await readRefusals(db)
  const setAside = Map.groupBy(await readSetAsideHosts(db, { childIds, ...datesBetween(asked) }), ({ childId, date }) =>
    JSON.stringify([childId, date]),
  )
  return {
    homeOf: (contractHolderId) => homes.get(contractHolderId) ?? { postcode: '' },
    knownHostIds: (childId) => known.get(childId) ?? new Set(),
    refusalsOf({ childId, contractHolderIds, date }) {
      const all = refusals.all({ childId, contractHolderIds })
      for (const { hostId } of setAside.get(JSON.stringify([childId, formatDate(date)])) ?? [])
        if (!all.has(hostId)) all.set(hostId, 'set-aside')
      return all
    },
  }
}

/** The places at hosts that stand as fixed needs of the problem, and are not to be counted twice. */
function fixedPlaces({ days, decidedOf }: Sought): Set<string> {
  return new Set(
    days.flatMap(({ parts, date }) =>
      parts.flatMap(({ agreementId }) =>
        decidedOf(agreementId, date)?.hostId === undefined ? [] : [keyOf(agreementId, date)],
      ),
    ),
  )
}

function keyOf(agreementId: string, date: EpochDay): string {
  return `${date} ${agreementId}`
}
