import { join } from 'node:path'

/** The unpacked program that electron-builder left in dist/, and its executable. */
export function findPacked(entries) {
  const folder = entries.find((entry) => entry.isDirectory() && /^(linux|win|mac)/.test(entry.name))?.name
  if (!folder) throw new Error('dist/ holds no unpacked program; run "npm run pack"')
  const inside = folder.startsWith('win')
    ? ['Onthaal.exe']
    : folder.startsWith('mac')
      ? ['Onthaal.app', 'Contents', 'MacOS', 'Onthaal']
      : ['onthaal']
  return { folder: join('dist', folder), executable: join('dist', folder, ...inside) }
}
