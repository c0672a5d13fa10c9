import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useCommand, useToday } from '../../../api/index.ts'
import { Button, ErrorState, Note } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { whenSaved } from '../saving/typed-records.ts'
import type { Sheet } from '../visit-types.ts'
import { emptiness, type Emptiness } from './model/filled.ts'
import { useShownVisit } from './use-shown-visit.ts'

const text = visitSheet.finish

type Props = { sheet: Sheet; isOpen: boolean; onClose: () => void; onFinished: () => void }

/** Calls a visit done, after a word about what is still empty; only begin and end have to be there. */
export function FinishDialog({ isOpen, onClose, ...rest }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title} size={480}>
      {isOpen && <Question {...rest} onClose={onClose} />}
    </Modal>
  )
}

function Question({ sheet, onClose, onFinished }: Omit<Props, 'isOpen'>) {
  const { today, year } = useToday()
  const visit = useShownVisit(sheet.record)
  const finish = useCommand('homeVisits.finish')
  const [isUnsaved, setIsUnsaved] = useState(false)
  const empty = emptyWords(emptiness(visit, sheet))
  const reason =
    visit.from === undefined || visit.until === undefined
      ? text.needsTimes
      : today !== undefined && visit.date > today
        ? text.future(formatWeekdayDate(visit.date, year))
        : undefined
  const confirm = async () => {
    const isSaved = await whenSaved({ kind: 'visit', id: visit.id })
    setIsUnsaved(!isSaved)
    if (isSaved && (await finish.run({ id: visit.id }))) onFinished()
  }
  return (
    <div className="stack">
      {empty.length === 0 ? (
        <Note meaning="ok" fact={text.complete} />
      ) : (
        <>
          <p className="ink-2">{text.empty}</p>
          <ul className="finish-empty">
            {empty.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {isUnsaved && <Note meaning="breach" fact={text.unsaved} isAlert />}
      {finish.failure && <ErrorState error={finish.failure} isInline />}
      <div className="dialog-actions">
        <Button kind="primary" reason={reason} isBusy={finish.isRunning} onClick={() => void confirm()} data-autofocus>
          {text.confirm}
        </Button>
        <Button onClick={onClose}>{nl.common.cancel}</Button>
      </div>
    </div>
  )
}

function emptyWords(empty: Emptiness): string[] {
  return [
    ...(empty.hasNoPresence ? [text.emptyPresent] : []),
    ...(empty.checks > 0 ? [text.emptyChecks(empty.checks)] : []),
    ...(empty.scores.length > 0
      ? [text.emptyScores(empty.scores.map((dimension) => visitWords.dimensions[dimension].toLowerCase()).join(', '))]
      : []),
    ...(empty.hasNoNotes ? [text.emptyNotes] : []),
    ...(empty.hasNoActions ? [text.emptyActions] : []),
    ...(empty.goals > 0 ? [text.emptyGoals(empty.goals)] : []),
    ...(empty.hasNoHostWords ? [text.emptyHost] : []),
  ]
}
