import type { Handler } from '../../../context.ts'
import type { FamilyLetter } from '../../../documents/letters/family-letter.ts'
import { letterContent } from '../../../documents/letters/letter-content.ts'
import { letterPlainText } from '../../../documents/letters/letter-plain-text.ts'
import { familyLetters } from './family-letters.ts'
import { readTellingFacts } from './telling-facts.ts'

/** The letters about an absence as they would be written now. */
export const substitutionLettersShown: Handler<'substitution.letters'> = async (
  context,
  { closureId, withoutPlace },
) => {
  const facts = await readTellingFacts(context, closureId)
  return familyLetters(facts, withoutPlace).map(({ family, email, letter, undecided }) => {
    const { id, firstName, lastName, city } = family
    const written = facts.view.contacts.findLast(
      ({ contractHolderId, topic, channel }) => contractHolderId === id && topic === 'place' && channel !== 'phone',
    )
    return {
      family: { id, firstName, lastName, city },
      ...(email !== undefined && { email }),
      days: letter?.days.length ?? 0,
      undecided,
      ...(letter && { letter: shownLetter(letter) }),
      ...(written && { writtenAt: written.at }),
    }
  })
}

/** A letter as it is shown and kept: the days it is about, and its words. */
export function shownLetter(letter: FamilyLetter) {
  const content = letterContent(letter)
  const [first, last] = [letter.days[0], letter.days.at(-1)]
  return { from: first?.date ?? '', until: last?.date ?? '', subject: content.subject, text: letterPlainText(content) }
}
