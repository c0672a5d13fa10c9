import { readLetterHeads } from '../../../../db/repositories/records/letters.ts'
import { readRegulations } from '../../../../db/repositories/records/regulations.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import {
  earliestBeginning,
  freeCancellationUntil,
  isToldTooLate,
} from '../../../../shared/domain/letters/regulation-rules.ts'
import type { HandlersOf, QueryContext } from '../../context.ts'
import { lacksSigns } from '../../documents/paper-signs.ts'
import { readTemplate } from '../../documents/templates/read-template.ts'
import { letterFolder } from './letter-places.ts'
import { makeLetter, missingOf, refuseFaulty } from './made-letter.ts'
import { readRecipients, type LetterQuestion } from './recipients/read-recipients.ts'
import type { Recipient } from './recipients/recipient.ts'

/** Handlers of what can be written now, and to whom. */
export const recipientHandlers: HandlersOf<'letters.recipients' | 'letters.preview'> = {
  'letters.recipients': async (context, question) => {
    const template = await readTemplate(context.file, question.template)
    const { answerBy, recipients } = await readRecipients(context, question)
    const isSound = template.problems.length === 0
    const written = await lastWritten(context, question)
    return {
      stamp: template.stamp,
      problems: template.problems,
      answerBy,
      ...(await noticeOf(context, question)),
      recipients: recipients.map((recipient) => {
        const { id, firstName, lastName, childIds, about, city, email, isNeeded } = recipient
        const writtenAt = written.get(id)
        return {
          id,
          firstName,
          lastName,
          childIds,
          about,
          city,
          isNeeded,
          ...(email !== undefined && { email }),
          missing: isSound ? missingOf(template, recipient) : [],
          ...(writtenAt !== undefined && { writtenAt }),
        }
      }),
    }
  },

  'letters.preview': async (context, { recipientId, ...question }) => {
    const template = await readTemplate(context.file, question.template)
    refuseFaulty(template)
    const { recipients } = await readRecipients(context, { ...question, only: recipientId })
    const recipient = recipients.find(({ id }) => id === recipientId)
    if (!recipient) throw new ServiceError('not-found', 'no-such-recipient')
    const { firstName, lastName, street, postcode, city } = recipient
    const letter = makeLetter(template, recipient)
    return {
      ...letter,
      address: [`${firstName} ${lastName}`.trim(), street, `${postcode} ${city}`.trim()].filter(Boolean),
      lacksSigns: lacksSigns(letter.blocks),
      folder: letterFolder(recipient.folder),
    }
  },
}

/** When a template was last written for each of its recipients. */
async function lastWritten(
  { db }: Pick<QueryContext, 'db'>,
  { template }: LetterQuestion,
): Promise<ReadonlyMap<string, string>> {
  const written = (await readLetterHeads(db)).filter(({ record }) => record.template === template)
  return new Map(
    written.flatMap(({ record }) => {
      const id = recipientIdOf(record)
      return id === undefined ? [] : [[id, record.writtenAt] as const]
    }),
  )
}

function recipientIdOf({ agreementId, hostId, requestId, contractHolderId }: Recipient['refs']): string | undefined {
  return agreementId ?? requestId ?? contractHolderId ?? hostId
}

/** What R54 asks of a version to the families' detriment, when they are told today. */
async function noticeOf(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  { template, regulation }: LetterQuestion,
): Promise<Pick<OutputOf<'letters.recipients'>, 'notice'>> {
  if (template !== 'regulation') return {}
  const asked = (await readRegulations(db)).find(({ version }) => version === regulation)
  if (!asked?.isDetrimental) return {}
  const today = clock.today()
  return {
    notice: {
      from: asked.from,
      earliest: earliestBeginning(today),
      isTooLate: isToldTooLate(asked, today),
      freeUntil: freeCancellationUntil(today),
    },
  }
}
