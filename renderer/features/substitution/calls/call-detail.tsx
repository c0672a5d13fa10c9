import { Button } from '../../../components/index.ts'
import { calls as text } from '../../../i18n/nl/substitution/calls.ts'
import type { Names } from '../matrix/cell-words.ts'
import type { CallRow } from '../model/call-list.ts'
import { toldFamily } from '../model/told-family.ts'
import { toldSentence } from '../model/told-sentence.ts'
import type { AbsenceView } from '../substitution-types.ts'
import { EarlierMessages } from './earlier-messages.tsx'

type Props = {
  view: AbsenceView
  row: CallRow
  names: Names
  year: number | undefined
  isWaiting: boolean
  /** The family has answered, and says something else now. */
  onChange: (() => void) | undefined
}

/** Below the chosen family: the sentence to say, and what it was told before. */
export function CallDetail({ view, row, names, year, isWaiting, onChange }: Props) {
  return (
    <tr className="table-detail calls-detail">
      <td colSpan={5}>
        <div className="calls-say">
          <span className="small ink-3">{text.say}</span>
          <p aria-live="polite">{isWaiting ? text.waiting : toldSentence(toldFamily(view, row.days, names.hosts))}</p>
          {onChange && <Button onClick={onChange}>{text.change}</Button>}
        </div>
        <EarlierMessages contacts={row.contacts} year={year} />
      </td>
    </tr>
  )
}
