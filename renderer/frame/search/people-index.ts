import type { OutputOf } from '../../../shared/contract/index.ts'
import { searchWords } from '../../../shared/domain/search/fold-text.ts'
import { phoneDigits } from '../../../shared/domain/search/phone-digits.ts'
import { soundOf } from './sound-of.ts'
import { wordsApart, wordsTogether } from './name-words.ts'

export type Person = OutputOf<'search.people'>[number]

/** Who is asked for most comes first among equals. */
const kinds: readonly Person['kind'][] = ['host', 'child', 'family', 'request', 'household', 'contact']

/** Everybody, made ready to be looked through at a keystroke. Every list is by person; in texts each word has a space before it. */
export type PeopleIndex = {
  people: readonly Person[]
  /** Words of the name as they are written, apart and together. */
  spelled: string[]
  /** How these sound. */
  heard: string[]
  /** What tells people of one name apart: their town, the host, the children. */
  beside: string[]
  /** Telephone numbers as bare digits. */
  phones: string[][]
  /** Every word of a name, as it is written and as it sounds, once; and who has it. Names are few and people many. */
  words: string[]
  bearers: number[][]
}

/** As many people as are made ready within some milliseconds. */
const slice = 500

/** Makes everybody ready, some at a step, so that nothing waits for it. Those who are there come before those who were. */
export function* indexSteps(answer: readonly Person[]): Generator<undefined, PeopleIndex> {
  const people = answer.toSorted(
    (a, b) => Number(a.isFormer) - Number(b.isFormer) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  )
  const index: PeopleIndex = { people, spelled: [], heard: [], beside: [], phones: [], words: [], bearers: [] }
  const sounds = new Map<string, string>()
  const bearersOf = new Map<string, number[]>()
  for (const [at, person] of people.entries()) {
    if (at > 0 && at % slice === 0) yield undefined
    const words = wordsOfName(person)
    index.spelled.push(spaced(words))
    const heard = words.map((word) => heardAs(word, sounds))
    index.heard.push(spaced(heard))
    for (const word of new Set([...words, ...heard])) {
      const bearers = bearersOf.get(word)
      if (bearers) bearers.push(at)
      else bearersOf.set(word, [at])
    }
    index.beside.push(spaced([...person.of, person.city ?? ''].flatMap(searchWords)))
    index.phones.push(person.phone === undefined ? [] : phoneDigits(person.phone))
  }
  index.words.push(...bearersOf.keys())
  index.bearers.push(...bearersOf.values())
  return index
}

/** The same at once. */
export function indexPeople(answer: readonly Person[]): PeopleIndex {
  const steps = indexSteps(answer)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** A request goes by the parent as well. */
function wordsOfName({ kind, name, of }: Person): string[] {
  const names = kind === 'request' ? [name, ...of] : [name]
  return [...new Set(names.flatMap((one) => [...wordsApart(one), ...wordsTogether(one)]))]
}

function heardAs(word: string, sounds: Map<string, string>): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  const sound = soundOf(word)
  sounds.set(word, sound)
  return sound
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
