import { startWorker, throwIfCancelled, type RenderOptions } from './start-worker.ts'
import type { FileOrder } from './worker-messages.ts'

/** A file to be made: its name, and what is to stand in it. */
export type OrderedFile = { name: string; order: FileOrder }

/**
 * Files one after the other; the next is being rendered while the caller writes one. Throws DocumentsError `cancelled` when
 * the signal aborts. The worker is gone when this ends, however it ends.
 */
export async function* renderFilesInWorker(
  files: readonly OrderedFile[],
  options: RenderOptions = {},
): AsyncGenerator<{ name: string; bytes: Uint8Array }, void, undefined> {
  throwIfCancelled(options.signal)
  const worker = startWorker(options)
  const ask = (index: number): Promise<Uint8Array> | undefined => {
    const file = files[index]
    return file && worker.render({ type: 'file', index, order: file.order })
  }
  try {
    let next = ask(0)
    for (const [index, { name }] of files.entries()) {
      throwIfCancelled(options.signal)
      const bytes = await next
      next = ask(index + 1)
      if (bytes) yield { name, bytes }
    }
  } finally {
    await worker.stop()
  }
}
