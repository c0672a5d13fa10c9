import { useContext, useMemo } from 'react'
import { RichText } from '../../../components/index.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { TypedText } from '../fields/typed-text.tsx'
import { TypedDate } from '../fields/typed-value.tsx'
import { InHand } from '../saving/use-typed-field.ts'
import type { Sheet } from '../visit-types.ts'
import { SheetPart } from './sheet-section.tsx'

const text = visitSheet.fields

/** What was seen, in free words with light marks; read, it looks as the marks say. */
export function NotesSection({ stored, isReadOnly }: { stored: string | undefined; isReadOnly: boolean }) {
  return (
    <SheetPart section="notes">
      {isReadOnly && stored !== undefined ? (
        <RichText text={stored} />
      ) : (
        <TypedText field="notes" stored={stored} label={text.notes} isLabelHidden look="page" hint={text.notesHint} />
      )}
    </SheetPart>
  )
}

/**
 * What the host says about it, and when she saw the report: also of a visit that is done, for she reads it afterwards. Then each
 * field is written once more as it is left, with which the history tells it.
 */
export function HostSection({ visit }: { visit: Sheet['record'] }) {
  const inHand = useContext(InHand)
  const isDone = visit.status === 'done'
  const ofHost = useMemo(
    () => inHand && { ...inHand, isReadOnly: visit.status === 'cancelled' },
    [inHand, visit.status],
  )
  return (
    <InHand value={ofHost}>
      <SheetPart section="host" note={isDone ? text.afterwards : undefined}>
        <TypedText
          field="hostSays"
          stored={visit.hostSays}
          label={text.hostSays}
          hint={text.hostSaysHint}
          isToldOnLeaving={isDone}
        />
        <div className="sheet-others">
          <TypedDate
            field="seenByHostOn"
            stored={visit.seenByHostOn}
            label={text.seenByHostOn}
            isWrittenOnLeaving={isDone}
          />
        </div>
      </SheetPart>
    </InHand>
  )
}
