import { nl } from '../../i18n/nl.ts'
import type { HistoryEntry } from './history-types.ts'

const text = nl.history
const settings: Readonly<Partial<Record<string, { title: string }>>> = nl.settings.dated.keys

/** What was done, in words: `Overeenkomst gewijzigd`, `Back-up gemaakt`. An act without words is shown as it is logged. */
export function actWords({ action, record }: Pick<HistoryEntry, 'action' | 'record'>): string {
  const known = text.acts[action]
  if (known !== undefined) return known
  const verb = text.verbs[action.slice(action.lastIndexOf('-') + 1)]
  return record && verb !== undefined ? text.act(text.kinds[record.kind], verb) : action
}

/** Which setting an entry is about; undefined for any other record. */
export function settingName({ record }: Pick<HistoryEntry, 'record'>): string | undefined {
  return record?.kind === 'setting' ? (settings[record.id]?.title ?? record.id) : undefined
}
