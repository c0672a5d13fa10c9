import type { Digest } from '../visits/edits.ts'
import type { TravellingKind, TravellingRecords } from '../visits/fields.ts'
import { mergeRecord } from '../visits/merge-record.ts'
import { recordsOf, travellingKinds, type TravellingLists } from '../visits/travelling-lists.ts'

/** What a machine knows beside the records that travel. */
export type KnownHere = {
  hosts: ReadonlySet<string>
  children: ReadonlySet<string>
  templates: ReadonlySet<string>
  visits: ReadonlySet<string>
}

/** Everything that records of a bezoekmap name, or ever named: what a machine has to say it knows. */
export function namedIn({
  homeVisits,
  hostActions,
  coachingGoals,
}: TravellingLists): Record<keyof KnownHere, string[]> {
  const all = [...homeVisits, ...hostActions, ...coachingGoals]
  const edits = all.flatMap((record) => record.edits ?? [])
  const typedIn = (name: string): string[] =>
    edits.flatMap(({ field, value }) => (field.split('/').at(-1) === name && typeof value === 'string' ? [value] : []))
  return {
    hosts: all.map(({ hostId }) => hostId),
    children: [
      ...homeVisits.flatMap(({ presentChildren = [] }) => presentChildren),
      ...edits.flatMap(({ field }) => (field.startsWith(presentChild) ? [field.slice(presentChild.length)] : [])),
    ],
    templates: [...homeVisits.flatMap(({ templateId }) => listOf(templateId)), ...typedIn('templateId')],
    visits: [
      ...hostActions.flatMap(({ visitId }) => listOf(visitId)),
      ...coachingGoals.flatMap(({ progress = [] }) => progress.flatMap(({ visitId }) => listOf(visitId))),
      ...typedIn('visitId'),
    ],
  }
}

const presentChild = 'presentChildren/'

/** Why a record of a bezoekmap cannot be kept here; it stays in the folder. */
export const refusals = ['no-such-host', 'other-host', 'no-such-child', 'no-such-template', 'no-such-visit'] as const
export type Refusal = (typeof refusals)[number]

/** A record after merging; without `before` it was not here. */
export type MergedRecord<Kind extends TravellingKind = TravellingKind> = Kind extends TravellingKind
  ? { kind: Kind; before: TravellingRecords[Kind] | undefined; after: TravellingRecords[Kind] }
  : never

export type RefusedRecord = { kind: TravellingKind; id: string; hostId: string; reason: Refusal }

/** What bringing a bezoekmap back comes to: `merged` are all its records that can be kept, also those that stay as they are. */
export type MergedFolder = { merged: MergedRecord[]; refused: RefusedRecord[] }

/**
 * Merges the records of a bezoekmap with those that are here (`here` holds at least those with the same ids). A record that names
 * somebody or something that is not here is refused as a whole: nothing of it would be lost, it stays in the folder.
 */
export function mergeFolder(
  here: TravellingLists,
  folder: TravellingLists,
  known: KnownHere,
  digest: Digest,
): MergedFolder {
  const merged: MergedRecord[] = []
  const refused: RefusedRecord[] = []
  const visits = new Set(known.visits)
  const mergeKind = (kind: TravellingKind): void => {
    const before = new Map(recordsOf(here, kind).map((record) => [record.id, record]))
    for (const theirs of recordsOf(folder, kind)) {
      const ours = before.get(theirs.id)
      const reason = ours && ours.hostId !== theirs.hostId ? 'other-host' : undefined
      const after = reason === undefined ? mergeRecord(kind, ours ?? theirs, theirs, digest) : theirs
      const refusal = reason ?? refusalOf(kind, after, { ...known, visits })
      if (refusal) refused.push({ kind, id: theirs.id, hostId: theirs.hostId, reason: refusal })
      else {
        merged.push({ kind, before: ours, after } as MergedRecord)
        if (kind === 'visit') visits.add(theirs.id)
      }
    }
  }
  travellingKinds.forEach((kind) => mergeKind(kind))
  return { merged, refused }
}

/** Whether merging changed a record, or brought it. */
export function isChanged({ before, after }: MergedRecord): boolean {
  return before === undefined || JSON.stringify(before) !== JSON.stringify(after)
}

function refusalOf(
  kind: TravellingKind,
  record: TravellingRecords[TravellingKind],
  known: KnownHere,
): Refusal | undefined {
  if (!known.hosts.has(record.hostId)) return 'no-such-host'
  const { children, templates, visits } = namesOf(kind, record)
  if (children.some((id) => !known.children.has(id))) return 'no-such-child'
  if (templates.some((id) => !known.templates.has(id))) return 'no-such-template'
  return visits.some((id) => !known.visits.has(id)) ? 'no-such-visit' : undefined
}

/** Whom and what a record names, its host aside. */
export function namesOf(
  kind: TravellingKind,
  record: TravellingRecords[TravellingKind],
): Record<Exclude<keyof KnownHere, 'hosts'>, string[]> {
  if (kind === 'visit') {
    const { presentChildren, templateId } = record as TravellingRecords['visit']
    return { children: presentChildren ?? [], templates: listOf(templateId), visits: [] }
  }
  if (kind === 'action') {
    const { visitId } = record as TravellingRecords['action']
    return { children: [], templates: [], visits: listOf(visitId) }
  }
  const { progress = [] } = record as TravellingRecords['goal']
  return { children: [], templates: [], visits: progress.flatMap(({ visitId }) => listOf(visitId)) }
}

const listOf = (id: string | undefined): string[] => (id === undefined ? [] : [id])
