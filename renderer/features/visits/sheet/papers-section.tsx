import { memo } from 'react'
import { Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { paperName } from '../../hosts/papers/paper-words.ts'
import { HostFileLink } from '../host-file-link.tsx'
import type { Sheet } from '../visit-types.ts'
import { SheetPart } from './sheet-section.tsx'

const text = visitSheet.papers

type Paper = Sheet['papers'][number]
type Props = { papers: readonly Paper[]; visit: Sheet['record']; year: number | undefined }

/** Papers to ask for at the table: missing, expired, or expiring soon (R13–R15), person by person. */
export const PapersSection = memo(function PapersSection({ papers, visit, year }: Props) {
  const people = [...Map.groupBy(papers, ({ about }) => nl.common.name(about))]
  return (
    <SheetPart
      section="papers"
      note={
        <HostFileLink hostId={visit.hostId} tab="documenten">
          {text.open}
        </HostFileLink>
      }
    >
      {people.length === 0 && <p className="ink-2">{text.none}</p>}
      {people.map(([name, own]) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul className="sheet-papers">
            {own.map((paper) => (
              <li key={`${paper.kind} ${paper.documentKind ?? ''} ${paper.date ?? ''}`}>
                <span>{paper.kind === 'turns-18' ? text.adult : paperName(paper.documentKind)}</span>
                <span className="spacer" />
                <PaperState paper={paper} year={year} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </SheetPart>
  )
})

function PaperState({ paper: { kind, date }, year }: { paper: Paper; year: number | undefined }) {
  const day = date === undefined ? '' : formatDay(date, year)
  return <Tag meaning={kind === 'expired' ? 'breach' : 'attention'}>{text.states[kind](day)}</Tag>
}
