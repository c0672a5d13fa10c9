/** The parts of a host's file, as they stand in the address. */
export const hostTabs = [
  'overzicht',
  'kinderen',
  'gegevens',
  'documenten',
  'begeleiding',
  'notities',
  'geschiedenis',
] as const
export type HostTab = (typeof hostTabs)[number]

/** The parts that say something as of another day. */
export const datedTabs: readonly HostTab[] = ['overzicht', 'kinderen', 'gegevens', 'documenten']

const tabOfKey: Readonly<Partial<Record<string, HostTab>>> = {
  documents: 'documenten',
  training: 'documenten',
  notes: 'notities',
}

/** The part of the file in which a place of the record is edited: `documents[2].receivedOn` under Documenten. */
export function tabOfPath(path: string): HostTab {
  return tabOfKey[/^[^.[]*/.exec(path)?.[0] ?? ''] ?? 'gegevens'
}
