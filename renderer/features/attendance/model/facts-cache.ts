import { childFactsOf, type DayRecords } from '../../../../shared/domain/attendance/sheet-facts.ts'
import type { ChildWithPlaces } from '../../../../shared/domain/substitution/places.ts'

type Known = { signature: string; facts: ChildWithPlaces }

/**
 * Turns records into facts by child. After each answer kept the sheet is asked again: a child of whom nothing changed keeps the
 * very same facts, so that its row is neither computed nor drawn again.
 */
export function factsCache(): (
  records: Omit<DayRecords, 'closures' | 'settings'>,
) => ReadonlyMap<string, ChildWithPlaces> {
  let known = new Map<string, Known>()
  return (records) => {
    known = new Map(
      childFactsOf(records).map((facts) => {
        const signature = JSON.stringify(facts, withMaps)
        const before = known.get(facts.childId)
        return [facts.childId, before?.signature === signature ? before : { signature, facts }]
      }),
    )
    return new Map([...known].map(([childId, { facts }]) => [childId, facts]))
  }
}

function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value
}
