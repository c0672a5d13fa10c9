import { Fragment, useId, useState, type KeyboardEvent, type Ref } from 'react'
import { nextRow } from '../../../components/next-row.ts'
import { nl } from '../../../i18n/nl.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import { say } from '../../../stores/status-note.ts'
import { KeyLine } from '../key-line.tsx'
import { answerFamily } from './answer-family.ts'
import type { Names } from '../matrix/cell-words.ts'
import type { BackCall } from '../model/back-calls.ts'
import type { CallRow } from '../model/call-list.ts'
import { answersFor, type SpokenAnswer } from '../model/call-telling.ts'
import type { AbsenceView } from '../substitution-types.ts'
import type { Deciding } from '../use-deciding.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { BackRows } from './back-rows.tsx'
import { CallDetail } from './call-detail.tsx'
import { CallCells } from './call-cells.tsx'
import './calls.css'

type Props = {
  view: AbsenceView
  rows: readonly CallRow[]
  back: readonly BackCall[]
  names: Names
  year: number | undefined
  today: string
  deciding: Deciding
  /** Proposals on their way: what would be said may still change. */
  isWaiting: boolean
  handle: Ref<HTMLTableElement>
  onChoose: (row: CallRow) => void
}

const letters = ['a', 'z', 'g']

/** Bellijst: the families in the order in which they are called, with what to say and what they answered (R75). */
export function CallList({ view, rows, back, names, year, today, deciding, isWaiting, handle, onChoose }: Props) {
  const prefix = useId()
  const [chosenId, setChosenId] = useState<string>()
  const [changedId, setChangedId] = useState<string>()
  const items = rows.map((row) => ({ id: row.family.id, row }))
  const index = items.findIndex(({ id }) => id === chosenId)
  const chosen = rows[index]
  const choose = (id: string) => {
    setChosenId(id)
    setChangedId(undefined)
    const row = rows.find(({ family }) => family.id === id)
    if (row) onChoose(row)
  }
  const answer = async (row: CallRow, spoken: SpokenAnswer) => {
    if (deciding.isBusy) return
    // A yes is to what was said: it is not known yet what that is.
    if (isWaiting && spoken === 'agreed') return say(text.waiting)
    const isKept = await answerFamily({ view, row, names, deciding }, spoken)
    // On to the next that is still to be called.
    const next = [...rows.slice(rows.indexOf(row) + 1), ...rows].find((one) => one !== row && !one.isDone)
    if (isKept && next) choose(next.family.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const next = nextRow(items, index, event.key)
    const spoken = chosen && answersFor(chosen.days)[letters.indexOf(event.key.toLowerCase())]
    if (next !== undefined) choose(next)
    else if (chosen && spoken) void answer(chosen, spoken)
    else return
    event.preventDefault()
  }
  if (rows.length === 0 && back.length === 0) return <p className="calls-none ink-2">{text.none}</p>
  return (
    <>
      <table
        ref={handle}
        className="table calls-table"
        // A grid that is a real table: rows and cells keep their own meaning.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={text.label}
        aria-activedescendant={index >= 0 ? `${prefix}${index}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {Object.entries(text.columns).map(([key, words]) => (
              <th key={key} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const isChosen = row.family.id === chosenId
            const hasButtons = isChosen && (!row.isDone || changedId === chosenId)
            return (
              <Fragment key={row.family.id}>
                <tr id={`${prefix}${at}`} aria-selected={isChosen} onClick={() => choose(row.family.id)}>
                  <CallCells row={row} names={names} today={today} hidesState={hasButtons}>
                    {hasButtons && (
                      <AnswerButtons
                        family={nl.common.name(row.family)}
                        answers={answersFor(row.days)}
                        onAnswer={(spoken) => void answer(row, spoken)}
                      />
                    )}
                  </CallCells>
                </tr>
                {isChosen && (
                  <CallDetail
                    view={view}
                    row={row}
                    names={names}
                    year={year}
                    isWaiting={isWaiting}
                    onChange={row.isDone && !hasButtons ? () => setChangedId(row.family.id) : undefined}
                  />
                )}
              </Fragment>
            )
          })}
          <BackRows view={view} calls={back} year={year} deciding={deciding} />
        </tbody>
      </table>
      {rows.length > 0 && <KeyLine label={text.label} keys={text.keys} />}
    </>
  )
}
