import { firstTier, type AgreementPriority, type FirstTier } from '../exchange/waiting-list.ts'

/** Facts that make a family vulnerable when it has several of them (R116, R126). */
const vulnerableFacts: readonly FirstTier[] = ['work', 'single', 'low-income', 'care-situation', 'low-education']

/** Whether a family belongs to a priority group (R115, R122): any fact of the first tier; a brother or sister in care is none. */
function isInPriorityGroup(facts: readonly FirstTier[]): boolean {
  return facts.some((fact) => fact !== 'sibling')
}

/** Whether a family is vulnerable (R126): so many or more of the facts that count for it. */
export function isVulnerable(facts: readonly FirstTier[], atLeast: number): boolean {
  return vulnerableFacts.filter((fact) => facts.includes(fact)).length >= atLeast
}

/** An agreement with the facts under which the family was placed; without them nobody wrote them down. */
export type PlacedAgreement = { childId: string; hostId: string; priority?: AgreementPriority }

/** A child in care, with what is known of its families. Several agreements of one child count together. */
export type PriorityChild = {
  childId: string
  hostIds: string[]
  /** Of at least one of its agreements somebody wrote down the facts, also that there are none. */
  isKnown: boolean
  isPriority: boolean
  isVulnerable: boolean
  /** The first tier's, in its order. */
  facts: FirstTier[]
}

/** The children of agreements that are in force together, in order of first appearance. */
export function priorityChildren(agreements: readonly PlacedAgreement[], vulnerableFrom: number): PriorityChild[] {
  return [...Map.groupBy(agreements, ({ childId }) => childId)].map(([childId, own]) => {
    const known = own.flatMap(({ priority }) => (priority ? [priority.firstTier] : []))
    return {
      childId,
      hostIds: [...new Set(own.map(({ hostId }) => hostId))],
      isKnown: known.length > 0,
      isPriority: known.some(isInPriorityGroup),
      // Of one family: the facts of two parents who live apart make neither of them vulnerable.
      isVulnerable: known.some((facts) => isVulnerable(facts, vulnerableFrom)),
      facts: firstTier.filter((fact) => known.some((facts) => facts.includes(fact))),
    }
  })
}

/** How many children there are, of how many the facts are known, and how many count. */
export type PriorityCounts = { children: number; known: number; priority: number; vulnerable: number }

/** Counts children: of the service, or those of one host. */
export function countPriority(
  children: readonly Pick<PriorityChild, 'isKnown' | 'isPriority' | 'isVulnerable'>[],
): PriorityCounts {
  return {
    children: children.length,
    known: children.filter(({ isKnown }) => isKnown).length,
    priority: children.filter(({ isPriority }) => isPriority).length,
    vulnerable: children.filter((child) => child.isVulnerable).length,
  }
}
