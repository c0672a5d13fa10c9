import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { TypedText } from '../fields/typed-text.tsx'
import { TypedDate } from '../fields/typed-value.tsx'
import type { Sheet } from '../visit-types.ts'
import { SheetPart } from './sheet-section.tsx'

const text = visitSheet.fields

/** What was seen, in free words with light marks. */
export function NotesSection({ stored }: { stored: string | undefined }) {
  return (
    <SheetPart section="notes">
      <TypedText field="notes" stored={stored} label={text.notes} isLabelHidden look="page" hint={text.notesHint} />
    </SheetPart>
  )
}

/** What the host says about it, and when she saw the report. */
export function HostSection({ visit }: { visit: Sheet['record'] }) {
  return (
    <SheetPart section="host">
      <TypedText field="hostSays" stored={visit.hostSays} label={text.hostSays} hint={text.hostSaysHint} />
      <div className="sheet-others">
        <TypedDate field="seenByHostOn" stored={visit.seenByHostOn} label={text.seenByHostOn} />
      </div>
    </SheetPart>
  )
}
