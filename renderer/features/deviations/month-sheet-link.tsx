import { formatMonth } from '../../format/date.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'

type Props = { hostId: string; month: string; isMonthShown?: boolean }

/** To the sheet on which a host's month is filled in. */
export function MonthSheetLink({ hostId, month, isMonthShown = false }: Props) {
  return (
    <a
      className="nowrap"
      href={`#/aanwezigheden/${month}/${encodeURIComponent(hostId)}`}
      title={text.monthSheetOf(formatMonth(month))}
    >
      {isMonthShown ? formatMonth(month) : text.monthSheet}
    </a>
  )
}
