import { filterWords, matchesText, searchText } from '../../matches-filter.ts'

/** Somebody to choose: a name, and what tells namesakes apart. */
export type PickedPerson = { id: string; label: string; detail?: string }

/** People made searchable; done once per list. */
export type PeopleIndex = readonly { person: PickedPerson; name: string; all: string }[]

// More than fit on a screen: whoever is further down is found by typing.
const shown = 50

/** Makes people searchable by name and detail. */
export function peopleIndex(people: readonly PickedPerson[]): PeopleIndex {
  return people.map((person) => ({
    person,
    name: searchText([person.label]),
    all: searchText([person.label, person.detail]),
  }))
}

/**
 * Who matches every word typed: first those whose names begin with them, then the others, each in the given order; `hidden`
 * counts those beyond the limit.
 */
export function pickPeople(
  index: PeopleIndex,
  typed: string,
  limit: number = shown,
): { people: PickedPerson[]; hidden: number } {
  const words = filterWords(typed)
  const found = index.filter(({ all }) => matchesText(words, all))
  const first = found.filter(({ name }) => matchesText(words, name, 'start'))
  const isFirst = new Set(first)
  const ordered = [...first, ...found.filter((entry) => !isFirst.has(entry))]
  return { people: ordered.slice(0, limit).map(({ person }) => person), hidden: Math.max(0, found.length - limit) }
}
