import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bundledFolder } from './bundled-folder.mjs'

/** The folders of every package whose code reaches a user: what was bundled, and the dependencies packed as they are. */
export function shippedPackageFolders() {
  const bundled = readdirSync(bundledFolder).flatMap((file) =>
    JSON.parse(readFileSync(join(bundledFolder, file), 'utf8')).map((folder) => relative('.', folder)),
  )
  const packed = new Set()
  for (const name of Object.keys(manifest('.').dependencies)) addWithDependencies('.', name, packed)
  return [...new Set([...bundled, ...packed])]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort((a, b) => a.localeCompare(b))
}

/** A package's manifest. */
export const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

function addWithDependencies(from, name, found) {
  const folder = resolvePackage(from, name)
  if (!folder || found.has(folder)) return
  found.add(folder)
  const { dependencies = {}, optionalDependencies = {} } = manifest(folder)
  for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) addWithDependencies(folder, next, found)
}

/** Node's own search, without its refusal of packages that hide their package.json. */
function resolvePackage(from, name) {
  for (let at = from; ; at = join(at, '..')) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (at === '.') return undefined
  }
}
