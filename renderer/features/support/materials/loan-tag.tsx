import { Tag } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { materials as text } from '../../../i18n/nl/support/materials.ts'
import { supportWords } from '../../../i18n/nl/support/shared.ts'
import type { LoanEntry } from './material-types.ts'

/** What is wrong with a loan, or that it is due soon; nothing where it simply is out. */
export function LoanTag({ loan: { state, host }, year }: { loan: LoanEntry; year: number | undefined }) {
  const endsOn = host.endsOn === undefined ? '' : formatDay(host.endsOn, year)
  if (state === 'host-stopped') return <Tag meaning="breach">{text.stoppedOn(endsOn)}</Tag>
  if (state === 'host-stops') return <Tag meaning="attention">{text.stopsOn(endsOn)}</Tag>
  if (state === 'overdue') return <Tag meaning="attention">{supportWords.loanStates.overdue}</Tag>
  if (state === 'due-soon') return <Tag>{supportWords.loanStates['due-soon']}</Tag>
  return null
}
