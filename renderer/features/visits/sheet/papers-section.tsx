import { Link } from '@tanstack/react-router'
import { Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { documentKinds } from '../../../i18n/nl/document-kinds.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import type { Sheet } from '../visit-types.ts'
import { SheetPart } from './sheet-section.tsx'

const text = visitSheet.papers
const names: Readonly<Partial<Record<string, string>>> = documentKinds

type Props = { papers: Sheet['papers']; visit: Sheet['record']; year: number | undefined }

/** Papers to ask for at the table: missing, expired, or expiring soon (R13–R15). */
export function PapersSection({ papers, visit, year }: Props) {
  return (
    <SheetPart
      section="papers"
      note={
        <Link to="/onthaalouders/$hostId" params={{ hostId: visit.hostId }} search={{ tab: 'documenten' }}>
          {text.open}
        </Link>
      }
    >
      {papers.length === 0 ? (
        <p className="ink-2">{text.none}</p>
      ) : (
        <ul className="sheet-papers">
          {papers.map((paper) => (
            <li key={`${paper.kind} ${paper.name ?? ''} ${paper.validUntil ?? ''}`}>
              <span className="medium">{names[paper.kind] ?? paper.kind}</span>
              <span className="ink-2">{paper.name}</span>
              <span className="spacer" />
              <PaperState validUntil={paper.validUntil} on={visit.date} year={year} />
            </li>
          ))}
        </ul>
      )}
    </SheetPart>
  )
}

function PaperState({ validUntil, on, year }: { validUntil: string | undefined; on: string; year: number | undefined }) {
  if (validUntil === undefined) return <Tag meaning="attention">{text.missing}</Tag>
  const day = formatDay(validUntil, year)
  return validUntil < on ? (
    <Tag meaning="breach">{text.expired(day)}</Tag>
  ) : (
    <Tag meaning="attention">{text.expires(day)}</Tag>
  )
}
