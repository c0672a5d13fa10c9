import type { FormFault, FormFile, FormRow, FormsPreview } from '../form-types.ts'

/** Which rows are listed. */
export type RowFilter = 'fault' | 'changed' | 'new' | 'same' | 'all'

/** A line of the list: a file, or a row of one. */
export type PreviewRow =
  | { kind: 'file'; file: FormFile }
  | { kind: 'fault'; file: FormFile; fault: FormFault }
  | { kind: 'row'; file: FormFile; row: FormRow }

/** A line with the name it is chosen by. */
type PreviewItem = { id: string; row: PreviewRow }

const order: readonly FormRow['kind'][] = ['changed', 'new', 'same', 'open']

/** The files and their rows: what is not understood first, then changes, then what is new, then what is as stored. */
export function previewItems({ files }: FormsPreview, filter: RowFilter): PreviewItem[] {
  return files.flatMap((file): PreviewItem[] => {
    const rows = file.rows
      .filter(({ kind }) => filter === 'all' || kind === filter || (filter === 'same' && kind === 'open'))
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.row - b.row)
    const faults = filter === 'fault' || filter === 'all' ? file.faults : []
    if (rows.length + faults.length === 0 && filter !== 'all' && !(file.fault && filter === 'fault')) return []
    return [
      { id: `file ${file.path}`, row: { kind: 'file', file } },
      ...faults.map((fault): PreviewItem => ({ id: `${fault.row} ${file.path}`, row: { kind: 'fault', file, fault } })),
      ...rows.map((row): PreviewItem => ({ id: `${row.row} ${file.path}`, row: { kind: 'row', file, row } })),
    ]
  })
}

/** Sums over all files; `unread` files count by themselves. */
export function previewCounts({ files }: FormsPreview) {
  const sum = (key: keyof FormFile['counts']): number => files.reduce((total, { counts }) => total + counts[key], 0)
  return {
    fault: sum('fault'),
    changed: sum('changed'),
    new: sum('new'),
    same: sum('same') + sum('open'),
    unread: files.filter(({ fault }) => fault !== undefined).length,
  }
}

/** What is looked at first: what needs somebody, else what changes, else what is new. */
export function firstFilter(preview: FormsPreview): RowFilter {
  const counts = previewCounts(preview)
  if (counts.fault + counts.unread > 0) return 'fault'
  if (counts.changed > 0) return 'changed'
  return counts.new > 0 ? 'new' : 'all'
}
