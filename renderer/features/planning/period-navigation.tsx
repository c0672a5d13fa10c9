import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../../components/index.ts'
import { planning } from '../../i18n/nl/planning.ts'
import type { PlanningView } from './planning-search.ts'

const text = planning.board

type Props = { view: PlanningView; words: string; onTurn: (by: number) => void }

/** The period in view, in the top bar, with the buttons that turn it. */
export function PeriodNavigation({ view, words, onTurn }: Props) {
  return (
    <>
      <span className="planning-turn">
        <Button kind="quiet" isIconOnly aria-label={text.previous[view]} onClick={() => onTurn(-1)}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button kind="quiet" isIconOnly aria-label={text.next[view]} onClick={() => onTurn(1)}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </span>
      <span className="ink-2 nowrap" aria-live="polite">
        {words}
      </span>
    </>
  )
}
