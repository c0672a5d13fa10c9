import type { FormReason } from './form-facts.ts'
import { absenceWords } from './form-words-nl.ts'
import { plainText } from './plain-text.ts'

/** The reason of absence that a text names, or why none does. */
type FoundReason =
  | { reason: FormReason; fault?: undefined }
  | { fault: 'unknown-reason' | 'two-reasons'; reason?: undefined }

/** Finds a reason by its id, else by its name or letter, else by the usual words for the built-in ones. Never guesses. */
export function findReason(text: string, reasons: readonly FormReason[]): FoundReason {
  const ofId = reasons.find(({ id }) => id === text)
  if (ofId) return { reason: ofId }
  const plain = plainText(text)
  if (plain === '') return { fault: 'unknown-reason' }
  const named = reasons.filter(({ name }) => plainText(name) === plain)
  const keyed = named.length > 0 ? named : reasons.filter(({ key }) => key !== undefined && plainText(key) === plain)
  const like = keyed.length > 0 ? keyed : reasons.filter(({ id }) => wordsOf(id).includes(plain))
  const [only, other] = like.some(({ isActive }) => isActive) ? like.filter(({ isActive }) => isActive) : like
  if (!only) return { fault: 'unknown-reason' }
  return other ? { fault: 'two-reasons' } : { reason: only }
}

/** How a reason is written so that it is found again: its name, or its id where another one has that name or word. */
export function reasonText(reason: FormReason, reasons: readonly FormReason[]): string {
  const found = findReason(reason.name, reasons)
  return found.reason?.id === reason.id ? reason.name : reason.id
}

function wordsOf(id: string): readonly string[] {
  return Object.hasOwn(absenceWords, id) ? absenceWords[id as keyof typeof absenceWords] : []
}
