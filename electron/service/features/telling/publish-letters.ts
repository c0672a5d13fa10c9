import { v7 as newId } from 'uuid'
import { insertFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { CommandContext } from '../../context.ts'
import { letterFileName } from '../../documents/letters/family-letter.ts'
import { letterPlainText } from '../../documents/letters/letter-plain-text.ts'
import type { WrittenLetter } from '../../documents/letters/written-letter.ts'
import { stageFiles } from '../../documents/stage-files.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'

/** On paper, or as a draft of an e-mail. */
export type LetterKind = 'pdf' | 'eml'

/** A letter with what it is about, and the children whose files it stands in. */
export type LetterToFamily = {
  letter: WrittenLetter
  about: Pick<FamilyContact, 'hostId' | 'from' | 'until' | 'topic'>
  childIds: readonly string[]
}

type Order = { letters: readonly LetterToFamily[]; kinds: readonly LetterKind[]; folder: string; name: string }
type LetterFile = { name: string; kind: LetterKind; of: LetterToFamily }

/**
 * Writes letters and e-mail drafts in a folder `name` below `folder`, whole or not at all, and keeps what they say as told. A
 * family without an e-mail address gets no draft.
 * @throws {ServiceError} `nothing-to-write`, or as staging refuses
 */
export async function publishLetters(
  context: CommandContext,
  { letters, kinds: asked, folder, name }: Order,
): Promise<OutputOf<'substitution.writeLetters'>> {
  const kinds = [...new Set(asked)]
  const files = filesOf(letters, kinds)
  if (files.length === 0) throw new ServiceError('conflict', 'nothing-to-write')
  context.progress('letters', 0, files.length)
  const staged = await stageFiles({
    files: files.map((file) => ({
      name: file.name,
      order: { type: 'letter', kind: file.kind, letter: file.of.letter },
    })),
    name,
    out: folder,
    signal: context.cancelled,
    onProgress: (done) => context.progress('letters', done, files.length),
  })
  await staged.publish()
  const contacts = files.map((file) => contactOf(file, context))
  return context.commit(async (db) => {
    await insertFamilyContacts(db, contacts)
    return {
      value: {
        folder: staged.folder,
        files: files.map(({ name: file, kind, of }) => ({
          name: file,
          kind,
          contractHolderId: of.letter.family.id,
        })),
        withoutEmail: kinds.includes('eml')
          ? letters.flatMap(({ letter: { family } }) => (family.email === undefined ? [family.id] : []))
          : [],
      },
      acts: contacts.map((contact, index) => actOf(contact, files[index]?.of.childIds ?? [])),
    }
  })
}

function filesOf(letters: readonly LetterToFamily[], kinds: readonly LetterKind[]): LetterFile[] {
  const names = letters.map(({ letter }) => letterFileName(letter, false))
  return letters.flatMap((of, index) => {
    const isTaken = names.indexOf(names[index] ?? '') !== names.lastIndexOf(names[index] ?? '')
    return kinds
      .filter((kind) => kind === 'pdf' || of.letter.family.email !== undefined)
      .map((kind) => ({ name: `${letterFileName(of.letter, isTaken)}.${kind}`, kind, of }))
  })
}

function contactOf({ kind, of }: LetterFile, { actor }: Pick<CommandContext, 'actor'>): FamilyContact {
  const { letter, about } = of
  return {
    id: newId(),
    contractHolderId: letter.family.id,
    ...about,
    at: letter.issuedAt.slice(0, 16),
    by: actor,
    channel: kind === 'pdf' ? 'letter' : 'email',
    text: letterPlainText(letter.content),
  }
}

function actOf(contact: FamilyContact, childIds: readonly string[]) {
  return changeAct({
    kind: 'family-contact',
    id: contact.id,
    after: contact,
    about: [hostFile(contact.hostId), ...[...new Set(childIds)].map(childFile)],
  })
}
