import type { ReactNode } from 'react'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { formatWeekday } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import type { Names } from '../matrix/cell-words.ts'
import type { CallRow } from '../model/call-list.ts'
import { AnswerState } from './answer-state.tsx'
import { CallFamily } from './call-family.tsx'
import { proposalWords } from './proposal-words.ts'

type Props = {
  row: CallRow
  names: Names
  today: string
  /** Buttons stand in its place. */
  hidesState: boolean
  children: ReactNode
}

/** The cells of a family: when its child comes, who, the number, where to, and how far it is. */
export function CallCells({ row, names, today, hidesState, children }: Props) {
  const { family, first } = row
  const proposal = proposalWords(row, names)
  return (
    <>
      <td>
        {first.date === today ? '' : `${formatWeekday(first.date)} `}
        {formatTime(first.minute)}
      </td>
      <td>
        <CallFamily family={nl.common.name(family)} childNames={row.children} />
      </td>
      <td>{family.phone ?? <span className="ink-3">{text.noPhone}</span>}</td>
      <td className="ink-2" title={proposal}>
        {proposal}
      </td>
      <td>
        {!hidesState && <AnswerState row={row} />}
        {children}
      </td>
    </>
  )
}
