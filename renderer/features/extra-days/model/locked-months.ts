/** The months that are closed or issued, each once, from an answer or from the details of a refusal. */
export function lockedMonths(details: unknown): string[] {
  if (typeof details !== 'object' || details === null) return []
  const lists = Object.entries(details).flatMap(([key, value]: [string, unknown]) =>
    (key === 'closed' || key === 'issued') && Array.isArray(value) ? (value as unknown[]) : [],
  )
  return [...new Set(lists.filter((month) => typeof month === 'string'))].sort()
}
