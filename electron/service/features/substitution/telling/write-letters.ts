import { ServiceError } from '../../../../../shared/contract/errors.ts'
import type { Handler } from '../../../context.ts'
import { absenceFolder, type FamilyLetter } from '../../../documents/letters/family-letter.ts'
import { absenceLetter } from '../../../documents/letters/written-letter.ts'
import { publishLetters } from '../../telling/publish-letters.ts'
import { familyLetters } from './family-letters.ts'
import { shownLetter } from './letters.ts'
import { readTellingFacts, type TellingFacts } from './telling-facts.ts'

/** Writes letters and e-mail drafts to some families, whole or not at all, and keeps what they say. */
export const writeLetters: Handler<'substitution.writeLetters'> = async (context, input) => {
  const facts = await readTellingFacts(context, input.closureId)
  const letters = lettersTo(input.contractHolderIds, facts, input.withoutPlace)
  return publishLetters(context, {
    letters: letters.map((letter) => {
      const { from, until } = shownLetter(letter)
      return {
        letter: absenceLetter(letter),
        about: { hostId: facts.view.host.id, from, until, topic: 'place' },
        childIds: letter.days.map(({ childId }) => childId),
      }
    }),
    kinds: input.kinds,
    folder: input.folder,
    name: absenceFolder(facts.absence),
  })
}

/** The letters to the families asked for; each has to have one. */
function lettersTo(
  ids: readonly string[],
  facts: TellingFacts,
  withoutPlace: Parameters<typeof familyLetters>[1],
): FamilyLetter[] {
  const byFamily = new Map(familyLetters(facts, withoutPlace).map((one) => [one.family.id, one]))
  return [...new Set(ids)].map((id) => {
    const found = byFamily.get(id)
    if (!found) throw new ServiceError('not-found', 'no-such-contract-holder')
    if (!found.letter) throw new ServiceError('conflict', 'nothing-to-write', { contractHolderId: id })
    return found.letter
  })
}
