import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import {
  mergeFolder,
  namedIn,
  type KnownHere,
  type MergedFolder,
} from '../../../../shared/domain/visit-folders/merge-folder.ts'
import type { TravellingLists } from '../../../../shared/domain/visits/travelling-lists.ts'
import { sha256 } from '../../sha256.ts'
import { readSameRecords } from './stored-lists.ts'

const tables = {
  hosts: 'hosts',
  children: 'children',
  templates: 'visit_templates',
  visits: 'home_visits',
} as const satisfies Record<keyof KnownHere, string>

/** What merging a bezoekmap into what is stored now comes to. */
export async function mergedHere(db: Executor, folder: TravellingLists): Promise<MergedFolder> {
  const here = await readSameRecords(db, folder)
  return mergeFolder(here, folder, await knownOf(db, here, folder), sha256)
}

/** What is here of all that the records name, on either side. */
async function knownOf(db: Executor, ...sides: TravellingLists[]): Promise<KnownHere> {
  const named = sides.map(namedIn)
  const known = async (what: keyof KnownHere): Promise<Set<string>> => {
    const ids = [...new Set(named.flatMap((side) => side[what]))]
    const unknown = new Set(await readUnknown(db, tables[what], ids))
    return new Set(ids.filter((id) => !unknown.has(id)))
  }
  return {
    hosts: await known('hosts'),
    children: await known('children'),
    templates: await known('templates'),
    visits: await known('visits'),
  }
}
