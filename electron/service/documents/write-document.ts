import type { CommandContext } from '../context.ts'
import { stageFiles } from './stage-files.ts'
import type { OrderedFile } from './worker/render-files-in-worker.ts'

/**
 * Writes one document to a folder `name` below `out`, whole or not at all; what was there under its name is kept beside it. Returns
 * the folder. Throws DocumentsError.
 */
export async function writeDocument(
  { cancelled }: Pick<CommandContext, 'cancelled'>,
  file: OrderedFile,
  { name, out }: { name: string; out: string },
): Promise<string> {
  const staged = await stageFiles({ files: [file], name, out, signal: cancelled })
  await staged.publish()
  return staged.folder
}
