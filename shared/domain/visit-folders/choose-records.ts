import type { CoachingGoal, HomeVisit, HostAction } from '../exchange/visits.ts'
import { compareText } from '../text-order.ts'
import type { TravellingLists } from '../visits/travelling-lists.ts'

/** Visits of a host that go along beside those that are open: enough to see how things change. */
const lastVisits = 8

/**
 * What of a host goes into a bezoekmap: her last visits and all that are planned, what is open or was agreed at one of these, and
 * her goals. A visit that one of them names goes along, so that the folder stands by itself.
 */
export function chooseRecords({ homeVisits, hostActions, coachingGoals }: TravellingLists): TravellingLists {
  const chosen = new Set<string>()
  for (const visits of Map.groupBy(homeVisits, ({ hostId }) => hostId).values()) {
    const over = visits.filter(({ status }) => status !== 'planned').sort(latestFirst)
    for (const { id } of [...visits.filter(({ status }) => status === 'planned'), ...over.slice(0, lastVisits)])
      chosen.add(id)
  }
  const actions = hostActions.filter((action) => isOpen(action) || chosen.has(action.visitId ?? ''))
  for (const { visitId } of actions) if (visitId !== undefined) chosen.add(visitId)
  for (const goal of coachingGoals) for (const visitId of namedVisits(goal)) chosen.add(visitId)
  return { homeVisits: homeVisits.filter(({ id }) => chosen.has(id)), hostActions: actions, coachingGoals }
}

const latestFirst = (a: HomeVisit, b: HomeVisit): number => compareText(b.date, a.date) || compareText(b.id, a.id)

function isOpen({ closedOn, isWithdrawn }: HostAction): boolean {
  return closedOn === undefined && isWithdrawn !== true
}

function namedVisits({ progress = [] }: CoachingGoal): string[] {
  return progress.flatMap(({ visitId }) => visitId ?? [])
}
