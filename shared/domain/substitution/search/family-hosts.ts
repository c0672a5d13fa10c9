import type { Assignment } from '../answer.ts'
import { childDays } from '../child-days.ts'
import type { HostRoom } from '../host-room.ts'
import { leastAbove } from '../model/least-above.ts'
import { roomsOf, siteOf, type Pair, type Site } from '../model/sites.ts'
import type { Rules } from '../possible-hosts.ts'
import type { Need } from '../problem.ts'

/** A family with the hosts that can take one of its children, those first that seem best for all of it. */
export type FamilyHosts = {
  familyId: string
  /** All of the family's, fixed ones too. */
  needs: readonly Need[]
  hosts: readonly (Site & { host: HostRoom })[]
}

/** A family's hosts in the order in which they are worth looking at: whom she can take together, who knows her, how near she is. */
export function familyHosts(needs: readonly Need[], hosts: readonly HostRoom[], rules: Rules): FamilyHosts {
  const free = needs.filter(({ fixedHostId }) => fixedHostId === undefined)
  const ranked = hosts.flatMap((host) => {
    const site = siteOf(host, free, rules)
    return site ? [{ site: { ...site, host }, rank: rankOf(site, host) }] : []
  })
  ranked.sort((a, b) => b.rank.days - a.rank.days || a.rank.unknown - b.rank.unknown || a.rank.way - b.rank.way)
  return { familyId: needs[0]?.familyId ?? '', needs, hosts: ranked.map(({ site }) => site) }
}

/** Child-days that a host can take of a family together, about; an order to look in, nothing is decided by it. */
function rankOf({ pairs }: Site, host: HostRoom): { days: number; unknown: number; way: number } {
  const rank = { days: 0, unknown: 0, way: 0 }
  for (const [{ days }, pair] of pairs) {
    rank.days += days.length
    rank.unknown += pair.isKnown ? 0 : days.length
    rank.way += pair.hectometres * days.length
  }
  const needs = [...pairs.keys()]
  const isAlone = new Set(childDays(needs).map(({ date }) => date)).size === rank.days
  // The way of those who come, so that a host who takes few is not near for that.
  rank.way /= rank.days
  if (isAlone) return rank
  const short = new Map<number, number>()
  for (const { date, needs: there, places } of roomsOf(host, needs))
    short.set(date, Math.max(short.get(date) ?? 0, there.length - places))
  for (const count of short.values()) rank.days -= count
  return rank
}

/** What each need adds above the averages at any of some hosts, at least; needs that may add nothing are left out. */
function leastAboveOf(sites: FamilyHosts['hosts'], needs: readonly Need[]): Map<Need, number> {
  const least = new Map<Need, number>()
  for (const need of needs) {
    let above = Infinity
    for (const { host, pairs } of sites) {
      if (pairs.has(need)) above = Math.min(above, leastAbove(need, host, needs))
      if (above === 0) break
    }
    if (above > 0 && above < Infinity) least.set(need, above)
  }
  return least
}

/** What is looked at of a family's hosts, and one site for all the others. */
export type ChosenHosts = { chosen: readonly (Site & { host: HostRoom })[]; others: Site | undefined }

/**
 * The first hosts of a family, and of each of its needs, by all that a goal may ask; where one of it is fixed or is put by the answer
 * to start from always.
 * One site stands for the others: with room for all, as near as the nearest of them, known when one is; it counts as no more
 * hosts than must be among the others for so many needs, and adds above the average what every one of them would. Whatever an answer
 * does with the others, it may do there, and no goal counts it for more: so no answer is better than the best with this site,
 * and where that does not use it, it is the best of all.
 */
export function chooseHosts({ needs, hosts }: FamilyHosts, count: number, start: Assignment): ChosenHosts {
  const used = new Set(needs.map(({ id, fixedHostId }) => fixedHostId ?? start.get(id)))
  const chosen = new Set(hosts.filter(({ host }) => used.has(host.candidate.hostId)))
  for (const site of hosts.slice(0, count)) chosen.add(site)
  const free = hosts.filter(({ host }) => host.halfDaysLeft.every((left) => left > needs.length * 2))
  for (const site of free.slice(0, Math.ceil(count / 2))) chosen.add(site)
  for (const need of needs) {
    const mine = hosts.flatMap((site) => {
      const pair = site.pairs.get(need)
      return pair ? [{ site, pair }] : []
    })
    mine.sort((a, b) => a.pair.hectometres - b.pair.hectometres)
    const known = mine.filter(({ pair }) => pair.isKnown)
    for (const { site } of [...mine.slice(0, Math.ceil(count / 2)), ...known.slice(0, count)]) chosen.add(site)
  }
  const left = hosts.filter((site) => !chosen.has(site))
  if (left.length <= count / 2) return { chosen: hosts, others: undefined }
  const pairs = new Map<Need, Pair>()
  for (const site of left)
    for (const [need, pair] of site.pairs) {
      const least = pairs.get(need)
      pairs.set(need, {
        isKnown: pair.isKnown || (least?.isKnown ?? false),
        hectometres: Math.min(pair.hectometres, least?.hectometres ?? Infinity),
      })
    }
  const others = { host: undefined, pairs, others: left, leastAbove: leastAboveOf(left, needs) }
  return { chosen: hosts.filter((site) => chosen.has(site)), others }
}
