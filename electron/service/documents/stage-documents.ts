import { join } from 'node:path'
import type { IssuedRun } from '../../../shared/domain/billing/issued.ts'
import { isDocumentName } from './document-set.ts'
import { documentsError } from './documents-error.ts'
import { renderInWorker } from './worker/render-in-worker.ts'
import type { RenderOptions } from './worker/start-worker.ts'
import { openStagingFolder } from './staging/staging-folder.ts'
import { fileText } from './text/files-nl.ts'

/** What is to be written, and where. */
export type StageDocuments = RenderOptions & {
  /** Every run of the month so far, the new one included: the summary covers them all. */
  runs: readonly IssuedRun[]
  /** `2026-10`. */
  month: string
  /** The folder in which `facturen-2026-10` comes to lie. Its parent has to exist. */
  out: string
  onProgress?: (done: number, total: number) => void
}

/** Documents that are complete and safe on disk, but not yet where people look. */
type StagedDocuments = {
  /** Path that the set will have once it is published. */
  folder: string
  /** Names of the files of the set, in printing order. */
  files: string[]
  /** Puts the set in its place. Throws DocumentsError; the earlier set is then still there. */
  publish(): Promise<void>
  /** Throws the set away; nothing was changed. Never throws. */
  discard(): Promise<void>
}

/**
 * Renders the documents of a month into a staging folder beside their place. The caller commits what was issued between
 * this and `publish`: a full disk or a lost folder shows itself here, before anything is final. Throws DocumentsError, and
 * leaves nothing behind then. `publish` and `discard` after either of them do nothing.
 */
export async function stageDocuments({
  runs,
  month,
  out,
  onProgress,
  ...options
}: StageDocuments): Promise<StagedDocuments> {
  const name = fileText.folder(month)
  const staging = await openStagingFolder(out, name, {
    isOwn: isDocumentName,
    replacedFolder: fileText.replaced,
  }).catch((error: unknown) => {
    throw documentsError(error)
  })
  const files: string[] = []
  try {
    for await (const { name: file, bytes, done, total } of renderInWorker(runs, options)) {
      await staging.write(file, bytes)
      files.push(file)
      onProgress?.(done, total)
    }
    options.signal?.throwIfAborted()
    await staging.carryOver()
  } catch (error) {
    await staging.remove().catch(() => undefined)
    throw documentsError(error)
  }
  let isOpen = true
  return {
    folder: join(out, name),
    files,
    async publish() {
      if (!isOpen) return
      try {
        // Again, for what was put there since; usually nothing.
        await staging.carryOver()
        await staging.swap()
        isOpen = false
      } catch (error) {
        await staging.remove().catch(() => undefined)
        isOpen = false
        throw documentsError(error)
      }
    },
    async discard() {
      if (!isOpen) return
      isOpen = false
      await staging.remove().catch(() => undefined)
    },
  }
}
