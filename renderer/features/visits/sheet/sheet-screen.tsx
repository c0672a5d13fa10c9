import { useHotkeys } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useToday } from '../../../api/index.ts'
import { Note, ScrollRegion } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet as text } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { SheetConflicts } from '../conflicts/sheet-conflicts.tsx'
import { useStoredAnswer } from '../saving/use-stored-answer.ts'
import { InHand } from '../saving/use-typed-field.ts'
import type { Sheet } from '../visit-types.ts'
import { ActionsSection } from './actions-section.tsx'
import { ChecklistSection } from './checklist-section.tsx'
import { FinishDialog } from './finish-dialog.tsx'
import { GoalsSection } from './goals-section.tsx'
import { sheetSections } from './model/filled.ts'
import { PapersSection } from './papers-section.tsx'
import { PhotosSection } from './photos-section.tsx'
import { PresentSection } from './present-section.tsx'
import { QualitySection } from './quality-section.tsx'
import { SheetHeader } from './sheet-header.tsx'
import { SheetNav } from './sheet-nav.tsx'
import './sheet.css'
import { HostSection, NotesSection } from './text-sections.tsx'
import { useWithoutTexts } from './use-shown-visit.ts'
import { WhenSection } from './when-section.tsx'

/** A visit as it is filled in at the table: one column of parts, the way between them at the side, every key kept. */
export function SheetScreen({ sheet }: { sheet: Sheet }) {
  const { record: stored, host } = sheet
  const visit = useWithoutTexts(stored)
  const { today = visit.date, year } = useToday()
  const [isFinishing, setIsFinishing] = useState(false)
  const isReadOnly = visit.status !== 'planned'
  const label = visitWords.visitAt(nl.common.name(host))
  const inHand = useMemo(
    () => ({ record: { kind: 'visit' as const, id: visit.id, label }, isReadOnly }),
    [visit.id, label, isReadOnly],
  )
  useStoredAnswer('visit', stored)
  // A dialog that is open has keys of its own.
  const finish = () => !isReadOnly && !document.querySelector('[role=dialog]') && setIsFinishing(true)
  useHotkeys([['mod+Enter', finish]], [])
  return (
    <InHand value={inHand}>
      <div className="visit-sheet">
        <SheetHeader sheet={sheet} today={today} year={year} onFinish={() => setIsFinishing(true)} />
        <div className="sheet-body">
          <SheetNav sheet={sheet} sections={sheetSections} />
          <ScrollRegion className="sheet-column" label={text.body}>
            {isReadOnly && <Closed visit={visit} />}
            <SheetConflicts sheet={sheet} />
            <WhenSection visit={visit} />
            <PresentSection
              visit={visit}
              expectedChildren={sheet.children}
              ownChildren={sheet.ownChildren}
              limit={sheet.limit}
            />
            <ChecklistSection template={sheet.template} checks={visit.checks} />
            <QualitySection scores={visit.scores} previous={sheet.previous} year={year} />
            <NotesSection stored={stored.notes} isReadOnly={isReadOnly} />
            <ActionsSection visit={visit} host={host} actions={sheet.actions} today={today} isReadOnly={isReadOnly} />
            <GoalsSection visit={visit} host={host} goals={sheet.goals} year={year} isReadOnly={isReadOnly} />
            <PapersSection papers={sheet.papers} visit={visit} year={year} />
            <HostSection visit={stored} />
            <PhotosSection sheet={sheet} isReadOnly={isReadOnly} />
          </ScrollRegion>
        </div>
      </div>
      <FinishDialog
        sheet={sheet}
        isOpen={isFinishing}
        onClose={() => setIsFinishing(false)}
        onFinished={() => setIsFinishing(false)}
      />
    </InHand>
  )
}

function Closed({ visit }: { visit: Sheet['record'] }) {
  return (
    <Note meaning="neutral" fact={visit.status === 'done' ? text.closedDone : text.closedCancelled}>
      {visit.status === 'done'
        ? text.closedDoneDetail
        : [visit.cancelReason, text.closedDetail].filter(Boolean).join(' ')}
    </Note>
  )
}
