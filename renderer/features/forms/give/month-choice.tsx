import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addMonths } from '../../../../shared/domain/calendar/period.ts'
import { Button } from '../../../components/index.ts'
import { formatMonth } from '../../../format/date.ts'
import { forms } from '../../../i18n/nl/forms.ts'

const text = forms.give

/** The month of the sheets, with the buttons that turn it. */
export function MonthChoice({ month, onTurn }: { month: string; onTurn: (month: string) => void }) {
  return (
    <span className="form-month">
      <Button kind="quiet" isIconOnly aria-label={text.previousMonth} onClick={() => onTurn(addMonths(month, -1))}>
        <ChevronLeft className="icon" aria-hidden />
      </Button>
      <Button kind="quiet" isIconOnly aria-label={text.nextMonth} onClick={() => onTurn(addMonths(month, 1))}>
        <ChevronRight className="icon" aria-hidden />
      </Button>
      <span className="medium nowrap" aria-live="polite">
        {formatMonth(month)}
      </span>
    </span>
  )
}
