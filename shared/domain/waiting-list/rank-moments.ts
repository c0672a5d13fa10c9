import type { PriorityRules, RankedFacts, WaitingRequest } from '../exchange/waiting-list.ts'
import { compareText } from '../text-order.ts'
import { compareWeighed, weigh, type Weighed } from './compare-requests.ts'
import { factsAt } from './facts-at.ts'
import { beginsAt, rulesInForce, type RulesInForce } from './rules-in-force.ts'

/** Why the place of a request changed: it came in, itself, another, the rules; or it was no longer open. */
export type RankCause = 'received' | 'changed' | 'others' | 'rules' | 'left'
/** The place of a request from a minute on, among so many; no rank while it was not open. */
export type RankMoment = { at: string; rank?: number; of: number; cause: RankCause }

/**
 * The minutes up to `now` at which the place of a request changed, the latest first: what the list showed at the end of each. Goes
 * through what happened once, and looks only at what each minute touched.
 */
export function rankMoments(
  requests: readonly WaitingRequest[],
  rules: readonly PriorityRules[],
  id: string,
  now: string,
): RankMoment[] {
  const self = requests.find((request) => request.id === id)
  if (!self) return []
  const touched = touchedBy(requests)
  const begins = new Set(rules.map(beginsAt))
  const minutes = [...new Set([...touched.keys(), ...begins])].filter((at) => at <= now).sort(compareText)
  const open = new Map<string, { facts: RankedFacts; weighed: Weighed }>()
  let inForce: RulesInForce = rulesInForce(rules, '')
  let own: Weighed | undefined
  let above = 0
  let rank: number | undefined
  const moments: RankMoment[] = []
  const countAbove = (): number =>
    own === undefined ? 0 : [...open.values()].filter(({ weighed }) => isAbove(weighed, own)).length

  for (const at of minutes) {
    const rulesBefore = inForce
    if (begins.has(at)) inForce = rulesInForce(rules, at)
    const hasOtherRules = inForce.id !== rulesBefore.id
    const changed = touched.get(at) ?? []
    if (hasOtherRules)
      for (const [one, { facts }] of open)
        open.set(one, { facts, weighed: weigh({ id: one, ...facts }, inForce.steps) })
    let shift = 0
    for (const request of changed) {
      const was = open.get(request.id)
      const facts = factsAt(request, at)
      open.delete(request.id)
      if (facts?.status === 'open')
        open.set(request.id, { facts, weighed: weigh({ id: request.id, ...facts }, inForce.steps) })
      shift += Number(isAbove(open.get(request.id)?.weighed, own)) - Number(isAbove(was?.weighed, own))
    }
    const isTouched = changed.includes(self)
    own = open.get(id)?.weighed
    above = hasOtherRules || isTouched ? countAbove() : above + shift
    const rankNow = own === undefined ? undefined : above + 1
    if (rankNow === rank) continue
    rank = rankNow
    const cause = causeOf({ isFirst: moments.length === 0, isOut: rank === undefined, isTouched, hasOtherRules })
    moments.push({ at, ...(rank !== undefined && { rank }), of: open.size, cause })
  }
  return moments.toReversed()
}

/** The requests whose facts may be others from a minute on, by that minute. */
function touchedBy(requests: readonly WaitingRequest[]): Map<string, WaitingRequest[]> {
  const touches = requests.flatMap((request) => {
    const { receivedAt, enteredAt, changes = [] } = request
    const minutes = [
      receivedAt,
      enteredAt ?? receivedAt,
      ...changes.flatMap(({ at, before }) => [at, before.receivedAt]),
    ]
    return [...new Set(minutes)].map((at) => ({ at, request }))
  })
  return new Map(
    [...Map.groupBy(touches, ({ at }) => at)].map(([at, some]) => [at, some.map(({ request }) => request)]),
  )
}

function isAbove(one: Weighed | undefined, own: Weighed | undefined): boolean {
  return one !== undefined && own !== undefined && compareWeighed(one, own) < 0
}

function causeOf(of: { isFirst: boolean; isOut: boolean; isTouched: boolean; hasOtherRules: boolean }): RankCause {
  if (of.isFirst) return 'received'
  if (of.isOut) return 'left'
  if (of.isTouched) return 'changed'
  return of.hasOtherRules ? 'rules' : 'others'
}
