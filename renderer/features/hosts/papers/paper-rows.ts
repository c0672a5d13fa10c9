import type { HostFile } from '../host-types.ts'

type Paper = HostFile['documents'][number]

/** A line of the dossier at a glance: what is missing and who comes of age first, then the papers by the date they expire. */
export type PaperRow = { id: string; alert?: HostFile['alerts'][number]; paper?: Paper }

/** The dossier at a glance. Of a kind of paper of somebody the latest stands; other papers are told apart by their title. */
export function paperRows({ alerts, documents }: Pick<HostFile, 'alerts' | 'documents'>): PaperRow[] {
  const latest = new Map<string, Paper>()
  for (const paper of documents) {
    const { kind, title = '', about } = paper
    const key = JSON.stringify([kind, kind === 'other' ? title : '', about.firstName, about.lastName])
    const known = latest.get(key)
    if (!known || known.receivedOn <= paper.receivedOn) latest.set(key, paper)
  }
  const lacking = alerts.filter(({ kind }) => kind === 'missing' || kind === 'turns-18')
  const never = '9999-12-31'
  return [
    ...lacking.map((alert, index) => ({ id: `alert ${index}`, alert })),
    ...[...latest.values()]
      .sort(({ validUntil: one = never }, { validUntil: other = never }) => (one < other ? -1 : one > other ? 1 : 0))
      .map((paper) => ({ id: paper.id, paper })),
  ]
}
