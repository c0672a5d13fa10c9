import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../../components/index.ts'
import { closures as text } from '../../i18n/nl/closures.ts'

/** The year in view, in the top bar, with the buttons that turn it. */
export function YearNavigation({ year, onTurn }: { year: number; onTurn: (year: number) => void }) {
  return (
    <>
      <span className="closures-turn">
        <Button kind="quiet" isIconOnly aria-label={text.previousYear} onClick={() => onTurn(year - 1)}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button kind="quiet" isIconOnly aria-label={text.nextYear} onClick={() => onTurn(year + 1)}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </span>
      <span className="ink-2 nowrap" aria-live="polite">
        {year}
      </span>
    </>
  )
}
