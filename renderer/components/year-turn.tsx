import { ChevronLeft, ChevronRight } from 'lucide-react'
import { nl } from '../i18n/nl.ts'
import { Button } from './button.tsx'
import './page.css'

/** The year in view, in the top bar, with the buttons that turn it. */
export function YearTurn({ year, onTurn }: { year: number; onTurn: (year: number) => void }) {
  return (
    <>
      <span className="month-turn">
        <Button kind="quiet" isIconOnly aria-label={nl.common.previousYear} onClick={() => onTurn(year - 1)}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button kind="quiet" isIconOnly aria-label={nl.common.nextYear} onClick={() => onTurn(year + 1)}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </span>
      <span className="ink-2 nowrap" aria-live="polite">
        {year}
      </span>
    </>
  )
}
