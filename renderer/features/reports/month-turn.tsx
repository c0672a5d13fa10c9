import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addMonths } from '../../../shared/domain/calendar/period.ts'
import { Button } from '../../components/index.ts'
import { formatMonth } from '../../format/date.ts'
import { reports } from '../../i18n/nl/reports.ts'
import './reports.css'

/** The month in view, in the top bar, with the buttons that turn it. */
export function MonthTurn({ month, onTurn }: { month: string; onTurn: (month: string) => void }) {
  return (
    <>
      <span className="report-turn">
        <Button kind="quiet" isIconOnly aria-label={reports.previousMonth} onClick={() => onTurn(addMonths(month, -1))}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button kind="quiet" isIconOnly aria-label={reports.nextMonth} onClick={() => onTurn(addMonths(month, 1))}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </span>
      <span className="ink-2 nowrap" aria-live="polite">
        {formatMonth(month)}
      </span>
    </>
  )
}
