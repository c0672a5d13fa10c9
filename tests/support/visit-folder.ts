import { join } from 'node:path'
import type { OutputOf } from '../../shared/contract/index.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from './service-on-file.ts'

/** What a bezoekmap of the tests is closed with. */
export const folderPassword = 'vier gewone woorden samen'

/** Writes a bezoekmap of some hosts and gives where it is. */
export async function giveAlong(service: ServiceOnFile, hostIds: string[] = ['h1'], name = 'map'): Promise<string> {
  const path = join(service.folder, `${name}.onthaalmap`)
  await service.call('visitFolders.write', { path, password: folderPassword, hostIds })
  return path
}

/** Reads a bezoekmap and gives what bringing it in comes to. */
export async function lookInto(
  service: ServiceOnFile,
  path: string,
): Promise<OutputOf<'visitFolders.preview'> & { token: string }> {
  const { token } = await service.call('visitFolders.read', { path, password: folderPassword })
  return { ...(await service.call('visitFolders.preview', { token })), token }
}

/** A visiting copy in a folder of its own, with a bezoekmap opened in it. */
export async function visitingCopy(path: string): Promise<ServiceOnFile> {
  const copy = await serviceOnFile(undefined, { folder: testFolder() })
  await openIn(copy, path)
  return copy
}

/** Opens a bezoekmap in an empty program or a visiting copy. */
export async function openIn(copy: ServiceOnFile, path: string): Promise<void> {
  const { token } = await copy.call('visitFolders.read', { path, password: folderPassword })
  await copy.call('visitFolders.open', { token })
}

/** Brings a bezoekmap back, with what is chosen where versions differ. */
export async function bringBack(
  home: ServiceOnFile,
  path: string,
  choices: { kind: 'visit' | 'action' | 'goal'; id: string; field: string; value?: string | number | boolean }[] = [],
): Promise<OutputOf<'visitFolders.merge'>> {
  const { token } = await home.call('visitFolders.read', { path, password: folderPassword })
  return home.call('visitFolders.merge', { token, choices })
}

/** Types in a field of a visit. */
export async function typeIn(service: ServiceOnFile, id: string, field: string, value?: string | number | boolean) {
  await service.call('homeVisits.write', { id, fields: [{ field, ...(value !== undefined && { value }) }] })
}

/** Everything the database says, as text. */
export async function exported(service: ServiceOnFile): Promise<string> {
  return (await service.call('exchange.export', {})).text
}
