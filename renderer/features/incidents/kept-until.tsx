import { formatDay } from '../../format/date.ts'
import { register as text } from '../../i18n/nl/incidents/register.ts'

/** How long a case is kept (R141). */
export function KeptUntil({ date }: { date: string | undefined }) {
  return <p className="case-kept small ink-3">{date === undefined ? text.keptOpen : text.kept(formatDay(date))}</p>
}
