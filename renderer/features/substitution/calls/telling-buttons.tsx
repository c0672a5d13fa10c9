import { Mails } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import { AbsenceLetters } from '../letters/absence-letters.tsx'
import { LettersDialog } from '../letters/letters-dialog.tsx'
import { PrintCallListButton } from '../letters/print-call-list-button.tsx'
import type { Names } from '../matrix/cell-words.ts'
import { callListExtras } from '../model/call-list-extras.ts'
import type { CallRow } from '../model/call-list.ts'
import { neededCells, type Matrix } from '../model/matrix.ts'
import { withoutPlaceOf } from '../model/told-days.ts'
import type { AbsenceView } from '../substitution-types.ts'

type Props = { view: AbsenceView; matrix: Matrix; rows: readonly CallRow[]; names: Names }

/** The other ways to tell families: the list on paper, letters and e-mails. */
export function TellingButtons({ view, matrix, rows, names }: Props) {
  const [isWriting, setWriting] = useState(false)
  return (
    <>
      <PrintCallListButton closureId={view.id} {...callListExtras(view, matrix, rows, names.hosts)} />
      <Button icon={<Mails className="icon-small" aria-hidden />} onClick={() => setWriting(true)}>
        {text.letters}
      </Button>
      <LettersDialog isOpen={isWriting} onClose={() => setWriting(false)} hostName={nl.common.name(view.host)}>
        <AbsenceLetters closureId={view.id} hostId={view.host.id} withoutPlace={withoutPlaceOf(neededCells(matrix))} />
      </LettersDialog>
    </>
  )
}
