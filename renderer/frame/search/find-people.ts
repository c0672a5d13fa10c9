import UFuzzy from '@leeoniya/ufuzzy'
import { dialled, holdsDigits } from '../../../shared/domain/search/phone-digits.ts'
import { wordsApart, wordsTogether } from './name-words.ts'
import type { PeopleIndex, Person } from './people-index.ts'
import { soundOf } from './sound-of.ts'

/** Who answers a query, best first; sure when the name is theirs as it is written or heard, else only like it. */
export type FoundPeople = { people: Person[]; isSure: boolean }

/** As many as somebody looks through. */
const most = 8
/** A name has fewer words and letters; a text that was pasted is none. */
const mostWords = 8
const longest = 100
/** Fewer digits are in nearly every number. */
const fewestDigits = 4

// How well a word answers, the best first; a person is as good as the worst of the words.
const [whole, begins, heardSo, besides, within, mistyped] = [0, 1, 2, 3, 4, 5]
const isSureUpTo = besides

/**
 * Everybody whose name, telephone, town or people beside answer what was typed: words in any order, with or without accents, hyphens,
 * spaces and capitals, as they are written or as they sound; with one error per word where nobody else answers.
 */
export function findPeople(index: PeopleIndex, query: string): FoundPeople {
  if (query.length > longest) return { people: [], isSure: false }
  const byPhone = findPhones(index, query)
  if (byPhone.length > 0) return { people: byPhone, isSure: true }
  const ways = waysToRead(query)
  const sure = ranked(index, ways)
  if (sure.some(({ rank }) => rank < within * worst)) return answer(index, sure)
  return answer(index, ranked(index, ways, true))
}

/** Ranks are compared by the worst word, then by all of them. */
const worst = 100

type Ranked = { at: number; rank: number }

function answer({ people }: PeopleIndex, found: readonly Ranked[]): FoundPeople {
  const best = found.toSorted((a, b) => a.rank - b.rank || a.at - b.at).slice(0, most)
  return {
    people: best.flatMap(({ at }) => people[at] ?? []),
    isSure: (best[0]?.rank ?? Infinity) < (isSureUpTo + 1) * worst,
  }
}

/** Those who answer every word, typed apart or together; `isForgiving`: also with an error in it. */
function ranked(index: PeopleIndex, ways: readonly string[][], isForgiving = false): Ranked[] {
  const best = new Map<number, number>()
  for (const words of ways.map((way) => way.map(preparedWord)))
    for (const at of isForgiving ? thoseLike(index, words) : index.people.keys()) {
      const rank = rankOf(index, at, words, isForgiving)
      if (rank < (best.get(at) ?? Infinity)) best.set(at, rank)
    }
  return [...best].map(([at, rank]) => ({ at, rank }))
}

/** `van de walle` is three words, and may be one. */
function waysToRead(query: string): string[][] {
  const ways = [wordsApart(query), wordsTogether(query)]
  const [apart, together] = ways.map((words) => words.join(' '))
  return (apart === together ? ways.slice(0, 1) : ways).filter((words) => words.length > 0 && words.length <= mostWords)
}

type PreparedWord = { word: string; starts: string; isAll: string; sound: string; sounds: string }

function preparedWord(word: string): PreparedWord {
  const sound = soundOf(word)
  return { word, starts: ` ${word}`, isAll: ` ${word} `, sound, sounds: ` ${sound}` }
}

function rankOf(index: PeopleIndex, at: number, words: readonly PreparedWord[], isForgiving: boolean): number {
  let poorest = 0
  let sum = 0
  for (const word of words) {
    const rank = rankOfWord(index, at, word) ?? (isForgiving ? mistyped : undefined)
    if (rank === undefined) return Infinity
    poorest = Math.max(poorest, rank)
    sum += rank
  }
  return poorest * worst + sum
}

function rankOfWord(
  { spelled, heard, beside }: PeopleIndex,
  at: number,
  { word, starts, isAll, sounds }: PreparedWord,
): number | undefined {
  const name = spelled[at] ?? ''
  if (name.includes(starts)) return name.includes(isAll) ? whole : begins
  if (word.length > 2 && heard[at]?.includes(sounds)) return heardSo
  if (beside[at]?.includes(starts)) return besides
  if (word.length > 2 && name.includes(word)) return within
  return undefined
}

// From the first letter of a word on, one letter wrong, left out, doubled or turned round.
const forgiving = new UFuzzy({ intraMode: 1, interLft: 2 })

/** Shorter words are taken as they are typed. */
const shortestForgiven = 4

/** Those who answer every word, or have one in the name that is like it or sounds like it but for one error; the longest sieves first. */
function thoseLike(index: PeopleIndex, words: readonly PreparedWord[]): Iterable<number> {
  let left: Iterable<number> = index.people.keys()
  for (const one of words.toSorted((a, b) => b.word.length - a.word.length)) {
    const like = one.word.length < shortestForgiven ? new Set<number>() : bearersLike(index, one)
    left = [...left].filter((at) => like.has(at) || rankOfWord(index, at, one) !== undefined)
  }
  return left
}

function bearersLike({ words, bearers }: PeopleIndex, { word, sound }: PreparedWord): Set<number> {
  const typed = word === sound ? [word] : [word, sound]
  const alike = typed.flatMap((one) => forgiving.filter(words, one) ?? [])
  return new Set(alike.flatMap((at) => bearers[at] ?? []))
}

const phoneSigns = /^[\d\s+/.()-]+$/

function findPhones({ people, phones }: PeopleIndex, query: string): Person[] {
  const typed = phoneSigns.test(query) ? dialled(query) : ''
  if (typed.length < fewestDigits) return []
  const found = people.flatMap((person, at) => {
    const own = phones[at] ?? []
    if (!own.some((phone) => holdsDigits(phone, typed))) return []
    return [{ person, rank: own.some((phone) => phone.startsWith(typed)) ? 0 : 1 }]
  })
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ person }) => person)
}
