import type { FormFile } from '../month-form.ts'
import { startWorker, throwIfCancelled, type RenderOptions } from './start-worker.ts'

/**
 * The files of forms one after the other; the next is being rendered while the caller writes one. Throws DocumentsError
 * `cancelled` when the signal aborts. The worker is gone when this ends, however it ends.
 */
export async function* renderFormsInWorker(
  files: readonly FormFile[],
  options: RenderOptions = {},
): AsyncGenerator<{ name: string; bytes: Uint8Array }, void, undefined> {
  throwIfCancelled(options.signal)
  const worker = startWorker(options)
  const ask = (index: number): Promise<Uint8Array> | undefined => {
    const file = files[index]
    return file && worker.render({ type: 'form', index, kind: file.kind, form: file.form })
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
