import { Link } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button, ErrorState, LoadingRows } from '../../../components/index.ts'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { neighbourDay } from '../model/neighbour-day.ts'
import { periodOfView } from '../model/view-period.ts'
import type { PlanningDay } from '../planning-types.ts'
import { usePlanningAddress } from '../use-planning-address.ts'
import { DayChildren } from './day-children.tsx'
import { DayCurve } from './day-curve.tsx'
import { DayFacts } from './day-facts.tsx'
import { DayNotes } from './day-notes.tsx'
import { dayAxis } from './day-axis.ts'
import './day.css'

const text = planning.day

type Props = {
  hostId: string
  date: string
  /** The dates that the board shows. */
  shown: readonly string[]
  onClose: () => void
}

/** One host on one day: where it is too full and by whom, the number over the day, every child, and where there is room. */
export function DayPanel({ hostId, date, shown, onClose }: Props) {
  const { data: day, error, refetch } = useQueryOf('planning.day', { hostId, date }, { keepPrevious: true })
  const { year } = useToday()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    // Escape goes back to the board from anywhere inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="section day-panel" aria-label={text.label} onKeyDown={onKeyDown}>
      <div className="row day-head">
        <h2>
          {day && (
            <>
              <Link to="/onthaalouders/$hostId" params={{ hostId: day.host.id }}>
                {nl.common.name(day.host)}
              </Link>{' '}
              ·{' '}
            </>
          )}
          {formatWeekdayDate(day?.date ?? date, year)}
        </h2>
        <span className="spacer" />
        <TurnDay date={date} shown={shown} />
        <Button kind="quiet" isIconOnly aria-label={text.close} onClick={onClose}>
          <X className="icon-small" aria-hidden />
        </Button>
      </div>
      {day ? (
        <DayContent day={day} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isInline />
      ) : (
        <LoadingRows rows={8} isDense />
      )}
    </section>
  )
}

function DayContent({ day }: { day: PlanningDay }) {
  const axis = dayAxis(day)
  return (
    <>
      <DayNotes day={day} />
      {day.children.length > 0 && (
        <>
          {day.steps.length > 0 && <DayCurve day={day} axis={axis} />}
          <DayChildren day={day} axis={axis} />
        </>
      )}
      <DayFacts day={day} />
    </>
  )
}

/** To the day before and after; the board follows when that is outside the period in view. */
function TurnDay({ date, shown }: Pick<Props, 'date' | 'shown'>) {
  const { view, date: inView, go } = usePlanningAddress()
  const turn = (by: 1 | -1) => {
    const next = neighbourDay(date, by, shown)
    const { from, until } = periodOfView(view, inView)
    const isInView = from <= next && next <= until
    go({ dag: next, ...(!isInView && { van: next }) }, true)
  }
  return (
    <>
      <Button kind="quiet" isIconOnly aria-label={text.previous} onClick={() => turn(-1)}>
        <ChevronLeft className="icon-small" aria-hidden />
      </Button>
      <Button kind="quiet" isIconOnly aria-label={text.next} onClick={() => turn(1)}>
        <ChevronRight className="icon-small" aria-hidden />
      </Button>
    </>
  )
}
