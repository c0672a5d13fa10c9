/** What the preview lists: families with their bills, or hosts with what they are paid. */
const billingViews = ['gezinnen', 'onthaalouders'] as const
export type BillingView = (typeof billingViews)[number]

/** What a step keeps in its address: the family or host in evidence, and which of both is listed. */
export type BillingSearch = { gezin?: string; toon?: 'onthaalouders'; onthaalouder?: string }

/** Reads the search parameters of Facturatie; whatever does not fit is dropped. */
export function billingSearch(search: Record<string, unknown>): BillingSearch {
  const { gezin, toon, onthaalouder } = search
  return {
    ...(isId(gezin) && { gezin: String(gezin) }),
    ...(toon === 'onthaalouders' && { toon }),
    ...(isId(onthaalouder) && { onthaalouder: String(onthaalouder) }),
  }
}

// The router reads a parameter of digits as a number.
function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}
