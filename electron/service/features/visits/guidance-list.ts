import { readCoachingGoals } from '../../../../db/repositories/records/coaching-goals.ts'
import { readHostActions } from '../../../../db/repositories/records/host-actions.ts'
import { readHostsToVisit } from '../../../../db/repositories/visit-facts.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { QueryContext } from '../../context.ts'
import { actionViews, goalViews } from './guidance-views.ts'
import { reachableOf } from './hosts-in-view.ts'

/** What is open with all hosts, the most pressing first; of one host also what is over (R164). */
export async function guidanceList(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  { hostId }: { hostId?: string | undefined },
): Promise<OutputOf<'hostActions.list'>> {
  const today = clock.today()
  const which = hostId === undefined ? {} : { hostIds: [hostId] }
  const isAll = hostId === undefined
  const actions = await actionViews(db, await readHostActions(db, { ...which, openOnly: isAll }), today)
  const goals = await goalViews(db, await readCoachingGoals(db, { ...which, activeOnly: isAll }), today)
  const hosts = await readHostsToVisit(db, new Set([...actions, ...goals].map(({ record }) => record.hostId)))
  const withHost = <View extends { record: { hostId: string } }>(view: View) => {
    const host = hosts.get(view.record.hostId)
    return host ? [{ ...view, host: reachableOf(host) }] : []
  }
  return { actions: actions.flatMap(withHost), goals: goals.flatMap(withHost) }
}
