import type { Executor } from '../../../../db/open.ts'
import { readAgreements } from '../../../../db/repositories/agreements.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import {
  readChildIdsOfHolders,
  readPlanningChildren,
  type NamedPlanningChild,
} from '../../../../db/repositories/planning-families.ts'
import type { Agreement } from '../../../../shared/domain/billing/facts.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import { quartersOf } from '../../../../shared/domain/capacity/averages.ts'
import { touchedBy, type PlanningChange, type Touched } from '../../../../shared/domain/planning/planning-change.ts'
import type { PlanningFacts } from '../../../../shared/domain/planning/planning-facts.ts'

/** The facts that changes touch, in a period, and the children in them by name. */
export type TrialFacts = { facts: PlanningFacts; children: NamedPlanningChild[]; touched: Touched }

/**
 * Reads the hosts that the changes touch with everybody there, and the families they touch with all their children.
 * @param known all agreements of the children that the changes name
 */
export async function readTrialFacts(
  db: Executor,
  changes: readonly PlanningChange[],
  known: readonly Agreement[],
  asked: Period,
): Promise<TrialFacts> {
  const quarters = quartersOf(asked)
  const period = { from: quarters[0]?.from ?? asked.from, until: quarters.at(-1)?.until ?? asked.until }
  const hostIds = hostsTouched(changes, known)
  const read = hostIds === 'all' ? [await readCapacityFacts(db, period)] : []
  for (const id of hostIds === 'all' ? [] : hostIds) read.push(await readCapacityFacts(db, period, id))
  const agreements = new Map(known.map((agreement) => [agreement.id, agreement]))
  const add = (more: readonly Agreement[]): void => more.forEach((one) => agreements.set(one.id, one))
  if (hostIds === 'all') add(await readAgreements(db, period))
  else for (const hostId of hostIds) add(await readAgreements(db, period, { hostId }))
  const facts: PlanningFacts = {
    hosts: read.flatMap(({ hosts }) => hosts.map(({ agreements: _agreements, ...host }) => host)),
    agreements: [...agreements.values()],
    children: [],
    closures: read[0]?.closures ?? [],
  }
  const touched = touchedBy(changes, facts)
  if (hostIds !== 'all')
    add(await readAgreements(db, period, { childIds: await readChildIdsOfHolders(db, touched.contractHolderIds) }))
  const all = [...agreements.values()]
  const childIds = new Set(all.map(({ childId }) => childId))
  for (const change of changes) if (change.kind === 'placement') childIds.add(change.place.childId)
  // Guests of closed hosts (R75) are named; what they cost is not on trial here.
  const guestIds = facts.hosts.flatMap(({ guests = [] }) => guests.map(({ childId }) => childId))
  const children = await readPlanningChildren(db, new Set([...childIds, ...guestIds]))
  const tried = children.filter(({ childId }) => childIds.has(childId))
  const trial = tried.map(({ firstName: _first, lastName: _last, ...child }) => child)
  return { facts: { ...facts, agreements: all, children: trial }, children, touched }
}

/** The hosts whose facts are needed: every one when the whole service closes. */
function hostsTouched(changes: readonly PlanningChange[], agreements: readonly Agreement[]): Set<string> | 'all' {
  const { hostIds } = touchedBy(changes, { hosts: [], agreements, children: [], closures: [] })
  for (const change of changes) {
    if (change.kind !== 'closure') continue
    if (change.closure.hostId === null) return 'all'
    hostIds.add(change.closure.hostId)
  }
  return hostIds
}
