/** What the address of Huisbezoeken keeps: the host in evidence, the agenda instead of the list, and that a visit is being planned. */
export type VisitsSearch = {
  kies?: string | undefined
  toon?: 'agenda' | undefined
  plan?: true | undefined
}

/** Reads the search parameters of Huisbezoeken; whatever does not fit is dropped. */
export function visitsSearch({ kies, toon, plan }: Record<string, unknown>): VisitsSearch {
  return {
    kies: textOf(kies),
    toon: toon === 'agenda' ? toon : undefined,
    plan: plan === true ? true : undefined,
  }
}

/** What can stand beside the list of what is open and is nothing of it. */
export const newFollowUp = 'nieuw'

/** What the address of Afspraken en doelen keeps: the goals instead of the actions, what is in evidence, and whose. */
export type FollowUpSearch = { toon?: 'doelen' | undefined; kies?: string | undefined }

/** Reads the search parameters of Afspraken en doelen; whatever does not fit is dropped. */
export function followUpSearch({ toon, kies }: Record<string, unknown>): FollowUpSearch {
  return { toon: toon === 'doelen' ? toon : undefined, kies: textOf(kies) }
}

// The router reads a parameter of digits as a number.
function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
}
