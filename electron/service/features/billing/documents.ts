import { readRuns } from '../../../../db/repositories/issued-read.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { IssuedRun } from '../../../../shared/domain/billing/issued.ts'
import type { Act, CommandContext } from '../../context.ts'
import { documentSet } from '../../documents/document-set.ts'
import { stageDocuments } from '../../documents/stage-documents.ts'
import { filesOf } from './files-of.ts'

/** Puts the documents of what was issued for a month below `out`, byte for byte those of before. Gives their names. */
export async function publishMonth(
  context: CommandContext,
  { month, out }: { month: string; out: string },
): Promise<string[]> {
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
  await context.note(runs.map(documentsWritten))
  return filesOf(staged)
}

/** Writes the documents of a month again from what was issued. */
export async function writeDocuments(
  context: CommandContext,
  input: ParsedInputOf<'billing.documents'>,
): Promise<OutputOf<'billing.documents'>> {
  const files = await publishMonth(context, input)
  return context.commit(async () => ({ value: { month: input.month, files }, acts: [] }))
}

/** What the audit log keeps once the documents of a run lie in their place: a run without it has none yet. */
export function documentsWritten(run: Pick<IssuedRun, 'id' | 'month'>): Act {
  return { action: 'documents-written', subject: run.id, details: { month: run.month } }
}
