import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { ExchangeDocument } from '../../../../shared/domain/exchange/document.ts'
import { builtInTemplate } from '../../../../shared/domain/visits/visit-template.ts'
import { isChanged, type MergedRecord } from '../../../../shared/domain/visit-folders/merge-folder.ts'
import { allEditsOf } from '../../../../shared/domain/visits/record-edits.ts'
import {
  fieldsOf,
  type FieldValue,
  type TravellingKind,
  type TravellingRecords,
} from '../../../../shared/domain/visits/fields.ts'
import { conflictsOf } from '../../../../shared/domain/visits/register.ts'
import type { Handler } from '../../context.ts'
import { photosFolder } from '../../photos/photo-names.ts'
import { photosHere } from '../../photos/photo-store.ts'
import { sha256 } from '../../sha256.ts'
import { useOf } from './folder-use.ts'
import { mergedHere } from './merged-here.ts'
import { heldFolder } from './opened-folders.ts'

type Preview = OutputOf<'visitFolders.preview'>
type Named = Pick<Preview['records'][number], 'kind' | 'id' | 'host' | 'date' | 'text'>

/** What bringing in the bezoekmap that was read comes to: nothing is written. */
export const previewFolder: Handler<'visitFolders.preview'> = async ({ db, file }, { token }) => {
  const folder = heldFolder(file, token)
  const { manifest, document } = folder
  const use = await useOf(db, folder)
  const people = new Map(document.hosts.map(({ id, firstName, lastName }) => [id, { id, firstName, lastName }]))
  const { merged, refused } = await mergedHere(db, document)
  // What an empty program does not know yet comes with the folder.
  const isRefused = ({ reason }: { reason: string }): boolean => use === 'merge' || reason === 'other-host'
  const nameOf = (one: MergedRecord): Named => named(one, people)
  const here = await photosHere(
    photosFolder(file),
    folder.pictures.map((picture) => picture.file),
  )
  return {
    id: manifest.id,
    madeAt: manifest.madeAt,
    madeBy: manifest.madeBy,
    hosts: manifest.hostIds.flatMap((id) => people.get(id) ?? []),
    organiser: document.organiser.name,
    use,
    records: merged
      .filter(isChanged)
      .map((one) => ({ ...nameOf(one), isNew: one.before === undefined, changes: changesOf(one) })),
    conflicts: merged.flatMap((one) => conflictsIn(one).map((conflict) => ({ ...nameOf(one), ...conflict }))),
    refused: refused.filter(isRefused).map(({ kind, id, hostId, reason }) => {
      const host = people.get(hostId)
      return { kind, id, reason, ...(host && { hostName: `${host.firstName} ${host.lastName}` }) }
    }),
    names: namesIn(document),
    pictures: folder.pictures.length - here.size,
  }
}

function named({ kind, after }: MergedRecord, people: ReadonlyMap<string, Named['host']>): Named {
  const host = people.get(after.hostId) ?? { id: after.hostId, firstName: '', lastName: '' }
  const { id } = after
  if (kind === 'visit') return { kind, id, host, date: after.date }
  return { kind, id, host, date: kind === 'action' ? after.agreedOn : after.startedOn, text: after.text }
}

function namesIn({ children, hosts, visitTemplates }: ExchangeDocument): Preview['names'] {
  const items = [builtInTemplate, ...visitTemplates].flatMap((template) => template.items)
  return {
    children: children.map(({ id, firstName, lastName }) => ({ id, firstName, lastName })),
    ownChildren: hosts.flatMap(({ ownChildren }) => ownChildren.map(({ id, firstName }) => ({ id, firstName }))),
    items: items.map(({ id, text }) => ({ id, text })),
  }
}

/** The fields that are shown otherwise after merging. */
function changesOf({ kind, before, after }: MergedRecord): Preview['records'][number]['changes'] {
  const old = before ? fieldsOf(kind, before) : new Map<string, FieldValue>()
  const now = fieldsOf(kind, after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => {
      const [was, is] = [old.get(field), now.get(field)]
      return { field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }
    })
}

function conflictsIn({ kind, before, after }: MergedRecord) {
  const here = new Set(before ? editIdsOf(kind, before) : [])
  return conflictsOf(kind, after).map(({ field, values }) => ({
    field,
    values: values.map((value) => ({ ...value, isHere: here.has(value.editId) })),
  }))
}

function editIdsOf<Kind extends TravellingKind>(kind: Kind, record: TravellingRecords[Kind]): string[] {
  return [...allEditsOf(kind, record, sha256).values()].flat().map(({ id }) => id)
}
