import { v7 as newId } from 'uuid'
import { insertFamilyContacts } from '../../../../../db/repositories/records/family-contacts.ts'
import { ServiceError } from '../../../../../shared/contract/errors.ts'
import type { FamilyContact } from '../../../../../shared/domain/exchange/document.ts'
import type { CommandContext, Handler } from '../../../context.ts'
import { absenceFolder, letterFileName, type FamilyLetter } from '../../../documents/letters/family-letter.ts'
import { stageFiles } from '../../../documents/stage-files.ts'
import { changeAct, childFile, hostFile } from '../../records/acts.ts'
import { familyLetters } from './family-letters.ts'
import { shownLetter } from './letters.ts'
import { readTellingFacts, type TellingFacts } from './telling-facts.ts'

type Kind = 'pdf' | 'eml'
type LetterFile = { name: string; kind: Kind; letter: FamilyLetter }

/** Writes letters and e-mail drafts to some families, whole or not at all, and keeps what they say. */
export const writeLetters: Handler<'substitution.writeLetters'> = async (context, input) => {
  const facts = await readTellingFacts(context, input.closureId)
  const letters = lettersTo(input.contractHolderIds, facts, input.withoutPlace)
  const kinds = [...new Set(input.kinds)]
  const files = filesOf(letters, kinds)
  if (files.length === 0) throw new ServiceError('conflict', 'nothing-to-write')
  context.progress('letters', 0, files.length)
  const staged = await stageFiles({
    files: files.map(({ name, kind, letter }) => ({ name, order: { type: 'letter', kind, letter } })),
    name: absenceFolder(facts.absence),
    out: input.folder,
    signal: context.cancelled,
    onProgress: (done) => context.progress('letters', done, files.length),
  })
  await staged.publish()
  const contacts = files.map((file) => contactOf(file, facts.view.host.id, facts.issuedAt.slice(0, 16), context))
  return context.commit(async (db) => {
    await insertFamilyContacts(db, contacts)
    return {
      value: {
        folder: staged.folder,
        files: files.map(({ name, kind, letter }) => ({ name, kind, contractHolderId: letter.family.id })),
        withoutEmail: kinds.includes('eml')
          ? letters.filter(({ family }) => family.email === undefined).map(({ family }) => family.id)
          : [],
      },
      acts: contacts.map((contact, index) => actOf(contact, files[index]?.letter)),
    }
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

function filesOf(letters: readonly FamilyLetter[], kinds: readonly Kind[]): LetterFile[] {
  const names = letters.map((letter) => letterFileName(letter, false))
  return letters.flatMap((letter, index) => {
    const isTaken = names.indexOf(names[index] ?? '') !== names.lastIndexOf(names[index] ?? '')
    return kinds
      .filter((kind) => kind === 'pdf' || letter.family.email !== undefined)
      .map((kind) => ({ name: `${letterFileName(letter, isTaken)}.${kind}`, kind, letter }))
  })
}

function contactOf(
  { kind, letter }: LetterFile,
  hostId: string,
  at: string,
  { actor }: Pick<CommandContext, 'actor'>,
): FamilyContact {
  const { from, until, text } = shownLetter(letter)
  const channel = kind === 'pdf' ? 'letter' : 'email'
  return {
    id: newId(),
    contractHolderId: letter.family.id,
    hostId,
    from,
    until,
    topic: 'place',
    at,
    by: actor,
    channel,
    text,
  }
}

function actOf(contact: FamilyContact, letter: FamilyLetter | undefined) {
  const children = new Set(letter?.days.map(({ childId }) => childId))
  return changeAct({
    kind: 'family-contact',
    id: contact.id,
    after: contact,
    about: [hostFile(contact.hostId), ...[...children].map(childFile)],
  })
}
