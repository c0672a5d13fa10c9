import { useDeferredValue, useMemo } from 'react'
import { filterWords, matchesText, searchText } from '../../../components/matches-filter.ts'
import { filterGroups, type FamilyGroup } from '../model/family-groups.ts'

/**
 * The groups with only the families whose names, or children's names, hold every word of the filter. Names are made
 * searchable once per month, and the list may lag behind the field: typing never waits for it.
 */
export function useFamilyFilter(groups: readonly FamilyGroup[], filter: string): readonly FamilyGroup[] {
  const names = useMemo(
    () =>
      new Map(
        groups.flatMap((group) =>
          group.families.map(({ contractHolderId, firstName, lastName, children }) => [
            contractHolderId,
            searchText([firstName, lastName, ...children.flatMap((child) => [child.firstName, child.lastName])]),
          ]),
        ),
      ),
    [groups],
  )
  const deferred = useDeferredValue(filter)
  return useMemo(() => {
    const words = filterWords(deferred)
    if (words.length === 0) return groups
    return filterGroups(groups, (family) => matchesText(words, names.get(family.contractHolderId) ?? ''))
  }, [groups, names, deferred])
}
