import type { Place } from './host-months.ts'

/** A number of a table as one text: what is counted, and of which place. */
export function numberKey(number: string, { month, hostId }: Place): string {
  return JSON.stringify([number, month ?? null, hostId ?? null])
}

/** What a text of `numberKey` says. */
export function readNumberKey(key: string): { number: string; place: Place } {
  const [number, month, hostId] = JSON.parse(key) as [string, string | null, string | null]
  return { number, place: { month: month ?? undefined, hostId: hostId ?? undefined } }
}
