import { existsSync } from 'node:fs'

/** The worker's file: worker.ts beside this source, or substitution-worker.js at the top of the bundle. */
export function substitutionWorker(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker.ts', import.meta.url)
  // The bundler decides whether this stands in an entry or in a chunk one folder deeper.
  const found = ['./', '../']
    .map((up) => new URL(`${up}substitution-worker.js`, import.meta.url))
    .find((url) => existsSync(url))
  if (!found) throw new Error('substitution-worker.js is not part of this installation')
  return found
}
