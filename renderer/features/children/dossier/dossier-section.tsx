import { CircleDashed } from 'lucide-react'
import type { DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'
import { Note, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildAgreement, ChildFile } from '../child-types.ts'
import { PartLink } from './part-link.tsx'
import { splitParts } from './split-parts.ts'
import { StartCare } from './start-care.tsx'
import './dossier.css'

const text = nl.children.dossier

/** What the file lacks for each agreement that runs or is to come (R131), and letting care start. */
export function DossierSection({ child, today }: { child: ChildFile; today: string }) {
  const open = child.agreements.filter(({ endsOn }) => endsOn === undefined || endsOn >= today)
  const [first] = open
  if (!first) return null
  const { shared, own } = splitParts(open)
  const lacking = shared.length + own.reduce((sum, { missing }) => sum + missing.length, 0)
  return (
    <Section title={text.title} note={lacking === 0 ? text.complete : text.incomplete(lacking)}>
      {open.length === 1 ? (
        <div className="dossier">
          <Started agreement={first} />
          <Missing parts={first.missing} childId={child.id} agreement={first} />
          <Start agreement={first} />
        </div>
      ) : (
        <>
          {shared.length > 0 && (
            <div className="dossier">
              <h3>{text.ofChild(child.firstName)}</h3>
              <Missing parts={shared} childId={child.id} agreement={first} />
            </div>
          )}
          {own.map(({ agreement, missing }) => (
            <div key={agreement.id} className="dossier">
              <h3>{text.at(nl.common.name(agreement.host), holderOf(child, agreement))}</h3>
              <Started agreement={agreement} />
              <Missing parts={missing} childId={child.id} agreement={agreement} />
              <Start agreement={agreement} />
            </div>
          ))}
        </>
      )}
    </Section>
  )
}

type MissingProps = { parts: readonly DossierPart[]; childId: string; agreement: ChildAgreement }

function Missing({ parts, childId, agreement }: MissingProps) {
  if (parts.length === 0) return null
  return (
    <ul className="dossier-parts">
      {parts.map((part) => (
        <li key={part}>
          <CircleDashed className="icon-small att" aria-hidden />
          <PartLink part={part} childId={childId} agreement={agreement} />
        </li>
      ))}
    </ul>
  )
}

function Start({ agreement }: { agreement: ChildAgreement }) {
  return agreement.record.start === undefined ? <StartCare agreement={agreement} /> : null
}

function Started({ agreement: { record, missing } }: { agreement: ChildAgreement }) {
  const { start } = record
  if (start?.overrideReason !== undefined)
    return (
      <Note meaning="attention" fact={text.cleared(formatDay(start.clearedOn))}>
        {text.override(start.overrideReason)}
      </Note>
    )
  if (start) return <Note meaning="ok">{text.cleared(formatDay(start.clearedOn))}</Note>
  return missing.length === 0 ? <Note meaning="ok">{text.completeDetail}</Note> : null
}

function holderOf(child: ChildFile, { contractHolderId }: ChildAgreement): string {
  const holder = child.contractHolders.find(({ id }) => id === contractHolderId)
  return holder ? nl.common.name(holder) : ''
}
