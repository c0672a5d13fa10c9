import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useToday } from '../../api/index.ts'
import { Button } from '../../components/index.ts'
import { formatPeriod } from '../../format/date.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import type { Report } from './deviation-types.ts'
import { turnedWeeks, weeksIn } from './model/weeks-until.ts'

type Props = {
  report: Report
  /** What the address says; undefined: up to the last week that is over. */
  until: string | undefined
  onTurn: (until: string | undefined) => void
}

/** The weeks in view, and the buttons that turn them by a quarter; not past the last week that is over. */
export function WeeksNavigation({ report, until, onTurn }: Props) {
  const { today = '' } = useToday()
  const next = turnedWeeks(report.until, 1)
  return (
    <span className="row">
      <Button kind="quiet" isIconOnly aria-label={text.previous} onClick={() => onTurn(turnedWeeks(report.until, -1))}>
        <ChevronLeft className="icon-small" aria-hidden />
      </Button>
      {until !== undefined && (
        <Button kind="quiet" isIconOnly aria-label={text.next} onClick={() => onTurn(next < today ? next : undefined)}>
          <ChevronRight className="icon-small" aria-hidden />
        </Button>
      )}
      <span>{text.period(formatPeriod(report.from, report.until), weeksIn(report))}</span>
    </span>
  )
}
