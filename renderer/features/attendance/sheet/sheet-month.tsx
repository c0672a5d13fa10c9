import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addMonths } from '../../../../shared/domain/calendar/period.ts'
import { Button } from '../../../components/index.ts'
import { formatMonth } from '../../../format/date.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import { useSheetAddress } from './use-sheet-address.ts'

/** The month in view, in the top bar, with the buttons that turn it; the host stays. */
export function SheetMonth() {
  const { month, hostId, goTo } = useSheetAddress()
  if (month === undefined || hostId === undefined) return null
  const turn = (by: number) => goTo({ month: addMonths(month, by), hostId })
  return (
    <>
      <span className="sheet-month">
        <Button kind="quiet" isIconOnly aria-label={text.previousMonth} onClick={() => turn(-1)}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button kind="quiet" isIconOnly aria-label={text.nextMonth} onClick={() => turn(1)}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </span>
      <span className="ink-2 nowrap" aria-live="polite">
        {formatMonth(month)}
      </span>
    </>
  )
}
