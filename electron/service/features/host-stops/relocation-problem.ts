import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readHost } from '../../../../db/repositories/host-files.ts'
import { readHostStops } from '../../../../db/repositories/records/host-stops.ts'
import { readKnownHosts } from '../../../../db/repositories/known-hosts.ts'
import { readFamilyPlaces, readHostPlaces } from '../../../../db/repositories/places-on-map.ts'
import { readRefusals } from '../../../../db/repositories/refusals.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Agreement } from '../../../../shared/domain/billing/facts.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { agreementsToPlace } from '../../../../shared/domain/host-stops/agreements-to-place.ts'
import { relocationHorizon } from '../../../../shared/domain/host-stops/horizon.ts'
import { stopCandidate, type StopCandidate } from '../../../../shared/domain/host-stops/stop-candidates.ts'
import { stopNeeds } from '../../../../shared/domain/host-stops/stop-needs.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { organiserRules } from '../../../../shared/domain/substitution/organiser-rules.ts'
import type { SubstitutionProblem } from '../../../../shared/domain/substitution/problem.ts'

/** The question where the children of a host go when she stops, with the facts for telling why. */
export type RelocationProblem = {
  horizon: Period
  settings: DatedSettings
  /** Agreements that go on beyond her end, or would have but for it, by id. */
  agreements: ReadonlyMap<string, Agreement>
  problem: SubstitutionProblem
  candidates: readonly StopCandidate[]
}

/** A host who stops after a day, looked at on another. */
export type AskedStop = { hostId: string; endsOn: string; today: string }

/** Reads the facts and puts the question: one need per agreement, every other host a candidate, the average as a limit (R2, R83). */
export async function readRelocationProblem(
  db: Executor,
  { hostId, endsOn, today }: AskedStop,
): Promise<RelocationProblem> {
  const host = await readHost(db, hostId)
  if (!host) throw new ServiceError('not-found', 'no-such-host')
  const horizon = relocationHorizon(parseDate(endsOn), parseDate(today))
  const { hosts, closures, settings } = await readCapacityFacts(db, horizon)
  const calendar = closureCalendar(closures)
  const stops = (await readHostStops(db)).map(({ record }) => record)
  const stop = stops.find((one) => one.hostId === hostId)
  const ever = { from: parseDate(host.starts_on), until: horizon.until }
  const agreements = agreementsToPlace(await readAgreements(db, ever, { hostId }), stop?.outcomes ?? [], horizon)
  const childIds = new Set(agreements.map((one) => one.childId))
  const holderIds = new Set(agreements.map((one) => one.contractHolderId))
  const homes = await readFamilyPlaces(db, holderIds)
  const known = await readKnownHosts(db, childIds, formatDate(horizon.from))
  const refusals = await readRefusals(db)
  const service = closureCalendar(closures.filter((closure) => closure.hostId === null))
  const isServiceClosed = (date: number): boolean => service.on(hostId, date) !== undefined
  const needs = stopNeeds(agreements, horizon, isServiceClosed, ({ childId, contractHolderId }) => ({
    home: homes.get(contractHolderId) ?? { postcode: '' },
    knownHostIds: known.get(childId) ?? new Set(),
    refusals: refusals.all({ childId, contractHolderIds: [contractHolderId], isForGood: true }),
  }))
  const dates = [...new Set(needs.flatMap(({ days }) => days.map(({ date }) => date)))].sort((a, b) => a - b)
  const scope = { horizon, dates, childIds, settings }
  const places = await readHostPlaces(db)
  const ends = new Map(stops.map((one) => [one.hostId, parseDate(one.endsOn)]))
  const candidates: StopCandidate[] = []
  for (const facts of hosts) {
    if (facts.hostId === hostId || facts.until < horizon.from) continue
    const place = places.get(facts.hostId) ?? { postcode: '' }
    candidates.push(stopCandidate(hostDays(facts, calendar), place, ends.get(facts.hostId) ?? openEnd, scope))
  }
  return {
    horizon,
    settings,
    candidates,
    agreements: new Map(agreements.map((agreement) => [agreement.id, agreement])),
    problem: {
      needs,
      candidates,
      ...organiserRules(settings, horizon.from),
      isAverageHard: true,
    },
  }
}
