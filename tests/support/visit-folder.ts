import { join } from 'node:path'
import type { OutputOf } from '../../shared/contract/index.ts'
import type { Json } from './exchange-document.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from './service-on-file.ts'
import { smallService } from './small-service.ts'

/** What a bezoekmap of the tests is closed with. */
export const folderPassword = 'vier gewone woorden samen'

/** A service with two hosts, visits, an agreement and a goal of the first. */
export function visitedService(): Json {
  return smallService({
    homeVisits: [
      {
        id: 'v1',
        hostId: 'h1',
        status: 'done',
        date: '2026-09-01',
        isAnnounced: true,
        presentChildren: ['c1'],
        checks: [{ itemId: 'safe-sleep', answer: 'good' }],
        notes: 'Rustig onthaal',
        finishedAt: '2026-09-01T11:00',
      },
      { id: 'v2', hostId: 'h1', status: 'planned', date: '2026-11-24', isAnnounced: false, notes: 'Trapje nakijken' },
      { id: 'v3', hostId: 'h2', status: 'planned', date: '2026-11-25', isAnnounced: true },
    ],
    hostActions: [
      { id: 'x1', hostId: 'h1', visitId: 'v1', text: 'Traphekje plaatsen', owner: 'host', agreedOn: '2026-09-01' },
    ],
    coachingGoals: [
      {
        id: 'g1',
        hostId: 'h1',
        text: 'Meer buiten',
        startedOn: '2026-09-01',
        status: 'active',
        progress: [{ id: 'n1', date: '2026-09-01', visitId: 'v1', text: 'Begonnen' }],
      },
    ],
  })
}

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
