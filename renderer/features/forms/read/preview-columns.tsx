import { ArrowRight, FileSpreadsheet } from 'lucide-react'
import { Tag, type Column } from '../../../components/index.ts'
import { formatShortMonth, formatWeekdayDate, yearOfIso } from '../../../format/date.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import { nl } from '../../../i18n/nl.ts'
import type { FormsPreview } from '../form-types.ts'
import { cellWords } from './cell-words.ts'
import { faultWords } from './fault-words.ts'
import type { PreviewRow } from './preview-items.ts'

const text = forms.read
const meanings = { changed: 'accent', new: 'ok', same: 'neutral', open: 'neutral' } as const

/** The columns of the list of rows; a line of a file says whose it is and how many rows it has of each kind. */
export function previewColumns({ children, hosts, reasons }: FormsPreview): Column<PreviewRow>[] {
  const names = new Map(children.map((child) => [child.id, nl.common.name(child)]))
  const hostNames = new Map(hosts.map((host) => [host.id, nl.common.name(host)]))
  return [
    {
      id: 'state',
      header: text.columns.state,
      width: 160,
      cell: (each) => {
        if (each.kind === 'file') return <FileMark />
        const row = each.kind === 'fault' ? each.fault.row : each.row.row
        return (
          <span className="form-state">
            <span className="ink-3 form-row-number">{row}</span>
            {each.kind === 'fault' ? (
              <Tag meaning="attention">{text.state.fault}</Tag>
            ) : (
              <Tag meaning={meanings[each.row.kind]}>{text.state[each.row.kind]}</Tag>
            )}
          </span>
        )
      },
    },
    {
      id: 'child',
      header: text.columns.child,
      width: 190,
      cell: (each) => {
        if (each.kind === 'file') {
          const { hostId, hostName } = each.file
          return <b>{(hostId && hostNames.get(hostId)) ?? hostName ?? ''}</b>
        }
        const childId = each.kind === 'fault' ? each.fault.childId : each.row.childId
        return (
          (childId && names.get(childId)) ?? (
            <span className="ink-3">{(each.kind === 'fault' && each.fault.typedChild) || text.noChild}</span>
          )
        )
      },
    },
    {
      id: 'date',
      header: text.columns.date,
      width: 88,
      cell: (each) => {
        if (each.kind === 'file') return each.file.month && formatShortMonth(each.file.month)
        const date = each.kind === 'fault' ? each.fault.date : each.row.date
        return date ? formatWeekdayDate(date, yearOfIso(date)) : ''
      },
    },
    {
      id: 'what',
      header: text.columns.what,
      cell: (each) => {
        if (each.kind === 'file') {
          return each.file.fault ? (
            <span className="form-change">
              <Tag meaning="breach">{text.unreadFile}</Tag>
              <span className="ink-3">{each.file.name}</span>
            </span>
          ) : (
            <span className="ink-2" title={each.file.name}>
              {text.fileCounts(each.file.counts)}
            </span>
          )
        }
        if (each.kind === 'fault') return faultWords(each.fault)
        const { kind, before, value } = each.row
        if (kind === 'changed' && before && value) {
          return (
            <span className="form-change">
              <span className="ink-2">{cellWords(before, reasons)}</span>
              <ArrowRight className="icon-small" aria-label={text.after} />
              <b>{cellWords(value, reasons)}</b>
            </span>
          )
        }
        return (
          <span className={kind === 'new' ? '' : 'ink-3'}>{cellWords(value ?? before ?? { stays: [] }, reasons)}</span>
        )
      },
    },
  ]
}

function FileMark() {
  return (
    <span className="form-state ink-2">
      <FileSpreadsheet className="icon-small" aria-hidden />
      {text.isFile}
    </span>
  )
}
