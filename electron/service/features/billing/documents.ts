import { readRuns } from '../../../../db/repositories/issued-read.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { CommandContext } from '../../context.ts'
import { documentSet } from '../../documents/document-set.ts'
import { stageDocuments } from '../../documents/stage-documents.ts'
import { filesOf } from './files-of.ts'

/** Writes the documents of a month again from what was issued, byte for byte. */
export async function writeDocuments(
  context: CommandContext,
  { month, out }: ParsedInputOf<'billing.documents'>,
): Promise<OutputOf<'billing.documents'>> {
  const runs = await readRuns(context.db, month)
  if (runs.length === 0) throw new ServiceError('not-found', 'nothing-issued')
  context.progress('documents', 0, documentSet(runs).length)
  const staged = await stageDocuments({
    out,
    month,
    runs,
    signal: context.cancelled,
    onProgress: (done, total) => context.progress('documents', done, total),
  })
  await staged.publish()
  const value = { month, files: filesOf(staged) }
  return context.commit(async () => ({
    value,
    acts: [{ action: 'documents-written', subject: month, details: { files: staged.files.length } }],
  }))
}
