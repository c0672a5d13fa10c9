// electron-builder leaves these behind when it packs a prepared Electron folder instead of its own download.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Called by electron-builder with the unpacked program's folder. */
export default async function afterPack({ appOutDir }) {
  for (const name of ['resources/default_app.asar', 'contents.json']) await rm(join(appOutDir, name), { force: true })
}
