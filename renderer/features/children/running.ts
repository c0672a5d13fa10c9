/** Something that holds from one date to another, both inclusive; without an end it goes on. */
type Spell = { from: string; until?: string | undefined }

/** Whether a spell holds on a date. */
export function holdsOn({ from, until }: Spell, date: string): boolean {
  return from <= date && (until === undefined || date <= until)
}

/** The spell that holds on a date; else the next one to begin; else the last one that ended. */
export function currentOf<Item extends Spell>(items: readonly Item[], date: string): Item | undefined {
  const sorted = [...items].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.find((item) => holdsOn(item, date)) ?? sorted.find((item) => item.from > date) ?? sorted.at(-1)
}
