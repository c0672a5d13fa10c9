import type { Need } from '../problem.ts'
import type { HostRoom } from '../host-room.ts'
import type { Pair, Site } from '../model/sites.ts'
import type { ChosenHosts, FamilyHosts } from './family-hosts.ts'

/** Families that share hosts with one another and with nobody else. */
export type Component = { needs: readonly Need[]; sites: readonly Site[] }

/**
 * Parts of the problem that have nothing in common: no family (siblings, same host, changes) and no host (room, average, spread).
 * Every goal but `spread` is the sum of what it is in each; `spread` is the most of them (solve-goals.ts).
 */
export function componentsOf(families: readonly (FamilyHosts & ChosenHosts)[]): Component[] {
  const groups: { families: (FamilyHosts & ChosenHosts)[]; hosts: Set<HostRoom> }[] = []
  for (const family of families) {
    const hosts = new Set(family.chosen.map(({ host }) => host))
    const merged = { families: [family], hosts }
    for (const group of groups.filter((one) => family.chosen.some(({ host }) => one.hosts.has(host)))) {
      merged.families.unshift(...group.families)
      for (const host of group.hosts) hosts.add(host)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  return groups.map((group) => ({
    needs: group.families.flatMap(({ needs }) => needs),
    sites: [...sharedSites(group.families), ...group.families.flatMap(({ others }) => others ?? [])],
  }))
}

function sharedSites(families: readonly ChosenHosts[]): Site[] {
  const pairs = new Map<HostRoom, Map<Need, Pair>>()
  for (const { chosen } of families)
    for (const site of chosen) {
      const known = pairs.get(site.host)
      if (known) for (const [need, pair] of site.pairs) known.set(need, pair)
      else pairs.set(site.host, new Map(site.pairs))
    }
  return [...pairs].map(([host, here]) => ({ host, pairs: here }))
}
