import { fileURLToPath } from 'node:url'

/** Whether this code runs from its sources (Node runs them as they are) or from the bundle in out/main. */
const isSource = import.meta.url.endsWith('.ts')

/** The worker's file: worker.ts beside this source, or documents-worker.js beside the bundle. */
export function documentsWorker(): URL {
  return new URL(isSource ? './worker.ts' : './documents-worker.js', import.meta.url)
}

/** The folder with the fonts: `assets` at the top of the repository, or of the packaged application. */
export function assetsFolder(): string {
  return fileURLToPath(new URL(isSource ? '../../../assets' : '../../assets', import.meta.url))
}
