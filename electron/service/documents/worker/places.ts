import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isSource } from '../../worker-thread.ts'

/** The worker's file: worker.ts beside this source, or documents-worker.js beside the bundle's entries. */
export function documentsWorker(): URL {
  return isSource ? new URL('./worker.ts', import.meta.url) : nearest('documents-worker.js')
}

/** The folder with the fonts: `assets` at the top of the repository, or of the packaged application. */
export function assetsFolder(): string {
  return fileURLToPath(new URL('.', nearest('assets/fonts')))
}

/** The bundler decides whether this stands in an entry or in a chunk one folder deeper, so look upwards. */
function nearest(name: string): URL {
  const candidates = ['./', '../', '../../', '../../../', '../../../../'].map(
    (up) => new URL(up + name, import.meta.url),
  )
  const found = candidates.find((url) => existsSync(url))
  if (!found) throw new Error(`${name} is not part of this installation`)
  return found
}
