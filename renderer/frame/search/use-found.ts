import { useMemo } from 'react'
import { useQueryOf } from '../../api/use-query-of.ts'
import { useToday } from '../../api/use-today.ts'
import { search as text } from '../../i18n/nl/search.ts'
import { findEntries, searchableEntries, type PaletteEntry } from '../palette-entries.ts'
import { usePaletteEntries } from '../use-palette-entries.ts'
import { findPeople } from './find-people.ts'
import { noteEntry, numberEntry } from './found-entries.ts'
import { personEntry } from './person-entry.ts'
import { useOpenFound } from './use-open-found.ts'
import { usePeopleIndex } from './use-people-index.ts'

/** Answers of a kind. `isLate`: they are asked, and may still be those to the letters before. */
export type FoundGroup = { label: string; entries: PaletteEntry[]; isLate?: boolean }

/** What answers a query, best first, and what is still on its way: everybody, or numbers and notes. */
export type Found = { groups: FoundGroup[]; awaits: 'people' | 'more' | undefined }

/** Longer than anything that has a number, and than the words of a note that somebody remembers. */
const longest = 300
const shortest = 3

/**
 * What answers a query. People, screens and actions are here in the frame of the keystroke; numbers and notes are asked and join below,
 * so that what stands under the cursor stays there.
 */
export function useFound(isOpen: boolean, query: string): Found {
  const isVisiting = useQueryOf('service.status', {}).data?.organiser?.isVisitingCopy === true
  const entries = usePaletteEntries(isOpen, isVisiting)
  const searchable = useMemo(() => searchableEntries(entries), [entries])
  const index = usePeopleIndex(isOpen)
  const open = useOpenFound(isVisiting)
  const { year } = useToday()
  const asked = query.trim()
  const isAsked = isOpen && asked.length >= shortest && asked.length <= longest
  const answer = useQueryOf('search.find', { query: asked }, { enabled: isAsked, keepPrevious: true })
  const found = isAsked ? answer.data : undefined
  const here = useMemo(() => {
    if (!isOpen) return []
    const { people, isSure } = index ? findPeople(index, query) : { people: [], isSure: false }
    const who = people.map((person) => personEntry(person, () => open.person(person)))
    return [
      ...(isSure ? [{ label: text.groups.people, entries: who }] : []),
      { label: text.groups.entries, entries: findEntries(searchable, query) },
      ...(isSure ? [] : [{ label: text.groups.like, entries: who }]),
    ]
  }, [index, isOpen, open, query, searchable])
  const late = useMemo(
    () => [
      {
        label: text.groups.numbers,
        isLate: true,
        entries: (found?.numbers ?? []).map((number) => numberEntry(number, () => open.number(number))),
      },
      {
        label: text.groups.notes,
        isLate: true,
        entries: (found?.notes ?? []).map((note) => noteEntry(note, year, () => open.note(note))),
      },
    ],
    [found, open, year],
  )
  const groups = [...here, ...late].filter((group) => group.entries.length > 0)
  const isOnItsWay = isAsked && (answer.isPlaceholderData || answer.isPending)
  return { groups, awaits: index === undefined ? 'people' : isOnItsWay ? 'more' : undefined }
}
