import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { listPackage } from '@electron/asar'

const foreign = [
  [/\.(ts|tsx|mts|cts)$/, 'source'],
  [/\.map$/, 'source map'],
  [/(^|\/)(tests?|__tests__|journeys)\/|\.(test|spec|journey)\./, 'test'],
  [/^(electron|renderer|shared|db|build|docs|tests)\//, 'project source'],
  [/\/(deps|src)\/.*\.(c|cc|cpp|h)$|binding\.gyp$/, 'native source'],
  [/\.env|\.npmrc|package-lock\.json|contents\.json|default_app\.asar/, 'left-over of development'],
]
const needed = [
  'package.json',
  'out/main/index.js',
  'out/main/service.js',
  'out/main/documents-worker.js',
  'out/main/substitution-worker.js',
  'out/main/visit-folder-worker.js',
  'out/preload/index.cjs',
  'out/preload/recovery.cjs',
  'out/renderer/index.html',
  'out/renderer/recovery.html',
  'node_modules/highs/build/highs.mjs',
  'node_modules/highs/build/highs.wasm',
]

/** What is wrong with the files of a packed program: foreign ones, missing ones, libraries of other platforms. */
export function packedFileFaults(folder) {
  const all = filesUnder(folder)
  const app = appFiles(all)
  const faults = app.flatMap((file) =>
    foreign.filter(([pattern]) => pattern.test(file)).map(([, what]) => `${what}: ${file}`),
  )
  for (const file of needed) if (!app.includes(file)) faults.push(`missing: ${file}`)
  for (const file of ['THIRD-PARTY-NOTICES.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html']) {
    if (!all.some((path) => path.endsWith(file))) faults.push(`missing: ${file}`)
  }
  if (!app.some((file) => /^assets\/fonts\/.*\.ttf$/.test(file))) faults.push('missing: the fonts of the documents')
  const libraries = app.filter((file) => file.endsWith('.node'))
  const own = `prebuilds/${process.platform}-${process.arch}.node`
  if (libraries.length !== 1 || !libraries[0].endsWith(own))
    faults.push(`native libraries: ${libraries.join(', ') || 'none'}`)
  if (all.some((file) => file.endsWith('default_app.asar'))) faults.push("Electron's default app is still there")
  return faults
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The program's own files, relative to its root, inside an asar or in a plain folder. */
function appFiles(all) {
  const asar = all.find((file) => file.endsWith(`resources${sep}app.asar`))
  if (asar)
    return listPackage(asar, { isPack: false })
      .map((file) => file.slice(1).replaceAll('\\', '/'))
      .filter((file) => /\.[^/]+$/.test(file))
  const root = all.find((file) => file.endsWith(join('resources', 'app', 'package.json')))
  if (!root || !existsSync(root)) return []
  const base = join(root, '..')
  return all.filter((file) => file.startsWith(base + sep)).map((file) => relative(base, file).replaceAll('\\', '/'))
}
