import type { OutputOf } from '../../../../../shared/contract/index.ts'
import { formatDay } from '../../../../format/date.ts'
import { nl } from '../../../../i18n/nl.ts'
import { folders } from '../../../../i18n/nl/visits/folders.ts'
import { guidanceFieldName, visitFieldName } from '../../conflicts/model/conflict-words.ts'

type Preview = OutputOf<'visitFolders.preview'>
type Named = Pick<Preview['records'][number], 'kind' | 'host' | 'date' | 'text'>
export type FolderNames = Preview['names']

const longestText = 80

/** A record of a bezoekmap in a line: what it is, whose, of which day. */
export function recordTitle({ kind, host, date, text }: Named): string {
  const title = `${folders.kinds[kind]} ${nl.common.name(host)}, ${formatDay(date)}`
  if (text === undefined) return title
  return `${title}: ${text.length > longestText ? `${text.slice(0, longestText)}…` : text}`
}

/** What a field is called. */
export function fieldName(kind: Named['kind'], field: string, names: FolderNames): string {
  return kind === 'visit' ? visitFieldName(field, names) : guidanceFieldName(field)
}
