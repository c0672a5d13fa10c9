import { Link } from '@tanstack/react-router'
import type { HostDocumentKind } from '../../../../shared/domain/exchange/document.ts'
import { Section, Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostFile } from '../host-types.ts'
import { useAlertDays } from '../use-host-settings.ts'
import { paperRows, type PaperRow } from './paper-rows.ts'
import { daysUntil, leftWords } from './paper-words.ts'
import './papers.css'

const text = nl.hosts.papers
const shown = 8

type Props = {
  host: HostFile
  today: string
  /** Every line, instead of the first few with a link to the rest. */
  isWhole?: boolean
}

/** The papers of a host's dossier at a glance: what is missing, and until when the others are valid. */
export function PapersSection({ host, today, isWhole }: Props) {
  const rows = paperRows(host)
  return (
    <Section
      title={text.title}
      note={
        isWhole ? undefined : (
          <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }} search={{ tab: 'documenten' }}>
            {text.all(host.documents.length)}
          </Link>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="small ink-2">{text.none}</p>
      ) : (
        <table className="papers">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{text.columns.document}</span>
              </th>
              <th scope="col">{text.columns.validUntil}</th>
              <th scope="col">{text.columns.left}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, isWhole ? rows.length : shown).map((row) => (
              <PaperLine key={row.id} row={row} today={today} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function PaperLine({ row: { alert, paper }, today }: { row: PaperRow; today: string }) {
  const alertDays = useAlertDays()
  if (alert) {
    const isMissing = alert.kind === 'missing'
    return (
      <tr>
        <td colSpan={isMissing ? 2 : 1}>
          {isMissing ? shortName(alert.documentKind) : text.turns18(nl.common.name(alert.about))}{' '}
          {isMissing && <span className="ink-3">{alert.about.firstName}</span>}
        </td>
        {!isMissing && <td>{alert.date === undefined ? null : formatDay(alert.date)}</td>}
        <td>
          <Tag meaning="attention">
            {alert.date === undefined ? text.missing : text.daysLeft(daysUntil(alert.date, today))}
          </Tag>
        </td>
      </tr>
    )
  }
  if (!paper) return null
  const left = leftWords(paper.validUntil, today, alertDays)
  return (
    <tr>
      <td>
        {paper.kind === 'other' ? (paper.title ?? shortName(paper.kind)) : shortName(paper.kind)}{' '}
        <span className="ink-3">{paper.about.firstName}</span>
      </td>
      <td>{paper.validUntil === undefined ? text.unlimited : formatDay(paper.validUntil)}</td>
      <td>{left && (left.meaning === 'neutral' ? left.words : <Tag meaning={left.meaning}>{left.words}</Tag>)}</td>
    </tr>
  )
}

function shortName(kind: HostDocumentKind | undefined): string {
  return kind === undefined ? '' : text.shortNames[kind]
}
