import { v7 as newId } from 'uuid'
import { insertLetters } from '../../../../db/repositories/records/letters.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { longestText } from '../../../../shared/domain/exchange/longest-text.ts'
import { letterText } from '../../../../shared/domain/letters/letter-blocks.ts'
import type { Letter } from '../../../../shared/domain/exchange/letters.ts'
import type { CommandContext, Handler } from '../../context.ts'
import type { TemplatePaper } from '../../documents/letters/template-paper.ts'
import { readTemplate, type ReadTemplate } from '../../documents/templates/read-template.ts'
import { templateNames } from '../../documents/text/templates-nl.ts'
import { renderFilesInWorker, type OrderedFile } from '../../documents/worker/render-files-in-worker.ts'
import { changeAct } from '../records/acts.ts'
import { filesOfLetter } from './letter-files.ts'
import { documentsFolder, letterFolder } from './letter-places.ts'
import { makeLetter, refuseFaulty } from './made-letter.ts'
import { placeNewFiles, type NewFiles } from './place-new-files.ts'
import { readRecipients } from './recipients/read-recipients.ts'
import type { Recipient } from './recipients/recipient.ts'

/** A letter that is about to be written: where, what stands on it, and to whom. */
type Planned = { recipient: Recipient; files: NewFiles; paper: TemplatePaper }

/** Writes letters from a template, all or none, and keeps each in the register. */
export const writeLetters: Handler<'letters.write'> = async (
  context,
  { stamp, recipientIds, withEmail, ...question },
) => {
  const template = await readTemplate(context.file, question.template)
  // Looked at first: a text that nobody saw is not sent, whether it went away or was changed.
  if (template.stamp !== stamp) throw new ServiceError('conflict', 'template-changed', { path: template.path })
  refuseFaulty(template)
  const { organiser, recipients } = await readRecipients(context, question)
  const byId = new Map(recipients.map((recipient) => [recipient.id, recipient]))
  const issuedAt = context.clock.now()
  const planned = [...new Set(recipientIds)].map((id): Planned => {
    const recipient = byId.get(id)
    if (!recipient) throw new ServiceError('not-found', 'no-such-recipient')
    return planLetter(recipient, template, { organiser, issuedAt, withEmail })
  })
  const folder = documentsFolder(context.file)
  return placeNewFiles(
    folder,
    planned.map(({ files }) => files),
    rendered(context, planned),
    (names) => keep(context, { template, issuedAt, folder, planned, names }),
  )
}

function planLetter(
  recipient: Recipient,
  template: ReadTemplate,
  { withEmail, ...head }: Pick<TemplatePaper, 'organiser' | 'issuedAt'> & { withEmail: boolean },
): Planned {
  const name = `${head.issuedAt.slice(0, 10)}-${templateNames[template.id].file}`
  const { title, blocks } = makeLetter(template, recipient)
  // Parts that are repeated can make a letter longer than the register keeps.
  if (letterText(blocks).length > longestText) refuseFaulty({ ...template, problems: [{ reason: 'too-long' }] })
  const hasDraft = withEmail && recipient.email !== undefined
  return {
    recipient,
    files: { folder: letterFolder(recipient.folder), name, endings: hasDraft ? ['pdf', 'eml'] : ['pdf'] },
    paper: { ...head, to: recipient, title, blocks, fileName: `${templateNames[template.id].file}.pdf` },
  }
}

async function* rendered(context: CommandContext, planned: readonly Planned[]): AsyncGenerator<Uint8Array> {
  const orders = planned.flatMap(({ files, paper: { to, ...paper } }) => {
    const { firstName, lastName, street, postcode, city, email } = to
    // Only what stands on paper goes to the worker.
    const address = { firstName, lastName, street, postcode, city, ...(email !== undefined && { email }) }
    return files.endings.map((ending): OrderedFile => ({
      name: `${files.name}.${ending}`,
      order: { type: 'template-letter', kind: ending === 'eml' ? 'eml' : 'pdf', paper: { ...paper, to: address } },
    }))
  })
  let done = 0
  context.progress('letters', 0, orders.length)
  for await (const { bytes } of renderFilesInWorker(orders, { signal: context.cancelled })) {
    yield bytes
    done += 1
    context.progress('letters', done, orders.length)
  }
}

type Written = {
  template: ReadTemplate
  issuedAt: string
  folder: string
  planned: readonly Planned[]
  names: readonly string[]
}

/** The register's rows, in the transaction of the command, when all files are in their place. */
function keep(context: CommandContext, { template, issuedAt, folder, planned, names }: Written) {
  const letters = planned.map(({ recipient: { refs }, files, paper }, index): Letter => ({
    id: newId(),
    template: template.id,
    title: paper.title,
    ...refs,
    writtenAt: issuedAt.slice(0, 16),
    by: context.actor,
    file: `${files.folder}/${names[index]}.pdf`,
    text: letterText(paper.blocks),
  }))
  return context.commit(async (db) => {
    await insertLetters(db, letters)
    return {
      value: {
        letters: letters.map(({ id, file }) => ({ id, file })),
        drafts: planned.filter(({ files }) => files.endings.includes('eml')).length,
        writtenAt: issuedAt.slice(0, 16),
        folder,
      },
      acts: letters.map((letter, index) =>
        changeAct({
          kind: 'letter',
          id: letter.id,
          // What it says stands in the register; the history says that it was written.
          after: { ...letter, text: undefined },
          about: filesOfLetter(letter, planned[index]?.recipient.childIds),
        }),
      ),
    }
  })
}
