import { FileText, ShieldCheck } from 'lucide-react'
import { Tag, type Column } from '../../../components/index.ts'
import { absenceReasons as text } from '../../../i18n/nl/absence-reasons.ts'
import { nl } from '../../../i18n/nl.ts'
import { rowInView, type ReasonEntry } from './reason-types.ts'

/** The columns of the list: what a reason means today. */
export const reasonColumns: Column<ReasonEntry>[] = [
  {
    id: 'name',
    header: text.columns.name,
    cell: (entry) => {
      const { record, inForce } = rowInView(entry)
      return (
        <>
          {record.name} {!inForce && <Tag>{text.coming}</Tag>} {!record.isActive && <Tag>{text.off}</Tag>}
        </>
      )
    },
  },
  {
    id: 'key',
    header: text.columns.key,
    width: 64,
    cell: (entry) => {
      const { key } = rowInView(entry).record
      return key === undefined ? <span className="ink-3">{nl.common.noValue}</span> : <kbd>{key}</kbd>
    },
  },
  {
    id: 'billing',
    header: text.columns.billing,
    width: 128,
    cell: (entry) => text.billing[rowInView(entry).record.billing],
  },
  {
    id: 'report',
    header: text.columns.report,
    width: 248,
    cell: (entry) =>
      rowInView(entry).record.isJustified ? (
        <span className="reason-flag">
          <ShieldCheck className="icon-small" aria-hidden />
          {text.justified}
        </span>
      ) : (
        <span className="ink-3">{text.notJustified}</span>
      ),
  },
  {
    id: 'document',
    header: text.columns.document,
    width: 100,
    cell: (entry) =>
      rowInView(entry).record.needsDocument ? (
        <span className="reason-flag">
          <FileText className="icon-small" aria-hidden />
          {text.document}
        </span>
      ) : (
        <span className="ink-3">{text.noDocument}</span>
      ),
  },
]
