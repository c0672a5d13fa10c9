import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addMonths } from '../../shared/domain/calendar/period.ts'
import { formatMonth } from '../format/date.ts'
import { nl } from '../i18n/nl.ts'
import { Button } from './button.tsx'
import './page.css'

/** The month in view, `YYYY-MM`, with the buttons that turn it. */
export function MonthTurn({ month, onTurn }: { month: string; onTurn: (month: string) => void }) {
  return (
    <>
      <span className="month-turn">
        <Button
          kind="quiet"
          isIconOnly
          aria-label={nl.common.previousMonth}
          onClick={() => onTurn(addMonths(month, -1))}
        >
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button kind="quiet" isIconOnly aria-label={nl.common.nextMonth} onClick={() => onTurn(addMonths(month, 1))}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </span>
      <span className="ink-2 nowrap" aria-live="polite">
        {formatMonth(month)}
      </span>
    </>
  )
}
