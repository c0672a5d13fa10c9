import { basename } from 'node:path'

/** Names of the documents below the folder that was asked for: `facturen-2026-10/factuur-….pdf`. */
export function filesOf({ folder, files }: { folder: string; files: readonly string[] }): string[] {
  return files.map((name) => `${basename(folder)}/${name}`)
}
