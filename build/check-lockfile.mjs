// Fails when the lockfile lacks an optional (per-platform) package that its parent names: npm drops one that it cannot find
// without a word while writing the lockfile, and `npm ci` then stops with "Missing: … from lock file".
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

const isResolvable = (from, name) => {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true
    if (!at) return false
  }
}

const missing = Object.entries(packages).flatMap(([where, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isResolvable(where, name))
    .map((name) => `${where || '(root)'} -> ${name}`),
)
if (missing.length > 0) {
  console.error(`lockfile incomplete (${missing.length}):\n  ${missing.join('\n  ')}`)
  process.exit(1)
}
console.log('lockfile complete')
