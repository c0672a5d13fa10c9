import { join } from 'node:path'
import { documentsError } from './documents-error.ts'
import { openStagingFolder } from './staging/staging-folder.ts'
import { fileText } from './text/files-nl.ts'
import { renderFilesInWorker, type OrderedFile } from './worker/render-files-in-worker.ts'
import type { RenderOptions } from './worker/start-worker.ts'

/** What is to be written, and where. */
type StageFiles = RenderOptions & {
  files: readonly OrderedFile[]
  /** Name of the folder that holds them, such as `formulieren-2026-10`. */
  name: string
  /** The folder in which that one comes to lie. Its parent has to exist. */
  out: string
  onProgress?: (done: number) => void
}

/**
 * Renders files beside their place and puts them there together. Other files of the folder stay, and a file of the same name
 * that is not the same – perhaps a form that was filled in – is kept among the replaced ones. Throws DocumentsError.
 */
export async function stageFiles({ files, name, out, onProgress, ...options }: StageFiles) {
  const staging = await openStagingFolder(out, name, {
    isOwn: () => false,
    keepsWrittenOver: true,
    replacedFolder: fileText.replaced,
  }).catch((error: unknown) => {
    throw documentsError(error)
  })
  const orNothing = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      await staging.remove().catch(() => undefined)
      throw documentsError(error)
    }
  }
  await orNothing(async () => {
    let done = 0
    for await (const { name: file, bytes } of renderFilesInWorker(files, options)) {
      await staging.write(file, bytes)
      done += 1
      onProgress?.(done)
    }
    options.signal?.throwIfAborted()
    await staging.carryOver()
  })
  return { folder: join(out, name), publish: () => orNothing(() => staging.swap()) }
}
