import { formatDate, parseDate } from '../calendar/date.ts'
import { monthsLater } from '../calendar/months-later.ts'
import { firstTier, secondTier, type Criterion, type WaitingRequest } from '../exchange/waiting-list.ts'
import { isVulnerable } from '../priority/priority-groups.ts'
import { uniqueRequests, type UniqueRequest } from './unique-requests.ts'

/** What requests are counted by: all of them, a criterion, a vulnerable family (R126), or one that needs a place soon. */
export const demandGroups = ['all', ...firstTier, ...secondTier, 'vulnerable', 'urgent'] as const
export type DemandGroup = (typeof demandGroups)[number]

/** Unique requests of a group and those of them without an answer, by id of the first of each. */
export type DemandCount = { group: DemandGroup; total: string[]; unanswered: string[] }
export type Demand = { groups: DemandCount[]; same: { id: string; countsWith: string }[]; notCounted: string[] }

/**
 * Counts the requests received in a period as the lokaal loket does (R129), by what became of them until now.
 * @param vulnerableFrom how many characteristics make a family vulnerable on a date (R126)
 */
export function countDemand(
  requests: readonly WaitingRequest[],
  span: { from: string; until: string },
  vulnerableFrom: (date: string) => number,
): Demand {
  const { unique, notCounted } = uniqueRequests(requests.filter((request) => isReceivedIn(request, span)))
  const belongs = (one: WaitingRequest, group: DemandGroup): boolean => {
    if (group === 'all') return true
    if (group === 'urgent') return isUrgent(one)
    if (group === 'vulnerable') return isVulnerable(one.firstTier, vulnerableFrom(one.receivedAt.slice(0, 10)))
    return ([...one.firstTier, ...one.secondTier] satisfies Criterion[]).includes(group)
  }
  const ids = (some: readonly UniqueRequest[]): string[] => some.map(([{ id }]) => id)
  return {
    groups: demandGroups.map((group) => {
      const total = unique.filter((some) => some.some((one) => belongs(one, group)))
      return { group, total: ids(total), unanswered: ids(total.filter(isUnanswered)) }
    }),
    same: unique.flatMap(([first, ...others]) => others.map(({ id }) => ({ id, countsWith: first.id }))),
    notCounted: notCounted.map(({ id }) => id),
  }
}

/** Whether a request came in on a day of a period. */
export function isReceivedIn(
  { receivedAt }: Pick<WaitingRequest, 'receivedAt'>,
  span: { from: string; until: string },
): boolean {
  const date = receivedAt.slice(0, 10)
  return span.from <= date && date <= span.until
}

/** Care is wanted within a month of the request. */
export function isUrgent({ receivedAt, wantedFrom }: Pick<WaitingRequest, 'receivedAt' | 'wantedFrom'>): boolean {
  return wantedFrom <= formatDate(monthsLater(parseDate(receivedAt.slice(0, 10)), 1))
}

/**
 * Whether there is no place for a child (R129): still asked for, or given up because there was none. Not where one was found, with
 * whichever of its requests, here or elsewhere; nor where nobody knows how it ended.
 */
function isUnanswered(unique: UniqueRequest): boolean {
  const outcomes = unique.map(outcomeOf)
  return outcomes.includes('unanswered') && !outcomes.includes('answered')
}

/** What became of a request: a place was found or offered, there was none, or it ended in another way (R129). */
export function outcomeOf({
  status,
  closed,
}: Pick<WaitingRequest, 'status' | 'closed'>): 'answered' | 'unanswered' | 'ended' {
  if (status === 'open') return 'unanswered'
  if (status === 'lapsed') return closed?.reason === 'no-place' ? 'unanswered' : 'ended'
  return 'answered'
}
