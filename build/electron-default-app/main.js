// What the official Electron's default app does for `electron <folder>`, in little.
import { readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!folder) {
  console.error('usage: electron [flags] <app folder>')
  process.exit(64)
}
const root = isAbsolute(folder) ? folder : resolve(folder)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version ?? '0.0.0')
app.setAppPath(root)
app.setPath('userData', join(app.getPath('appData'), app.name))
try {
  await import(pathToFileURL(resolve(root, manifest.main ?? 'index.js')).href)
} catch (error) {
  console.error(error) // Electron itself would show a dialog, and wait for somebody to close it
  app.exit(1)
}
