/** A child on a day: what is chosen in the matrix, placed, and told. */
export type ChildDay = { childId: string; date: string }

/** The name of a child-day among others. */
export function childDayKey({ childId, date }: ChildDay): string {
  return `${childId} ${date}`
}
