import { Checkbox } from '@mantine/core'
import { OctagonAlert } from 'lucide-react'
import { useId } from 'react'
import { FieldError } from '../../../components/form/use-field.tsx'
import { axisAround, percentOnAxis, type TimeAxis } from '../../../components/index.ts'
import { formatSpan } from '../../../format/time.ts'
import { calendar } from '../../../i18n/nl/calendar.ts'
import { places as text } from '../../../i18n/nl/waiting-list/places.ts'
import { planWeeks, type PlanDay } from '../../children/plan-weeks.ts'
import type { ListedRequest, WantedWeekday } from '../waiting-types.ts'
import { dayKey } from './offered-days.ts'
import '../../children/plan.css'

type Props = {
  request: Pick<ListedRequest, 'cycleWeeks' | 'slots'>
  /** Days without a place. */
  missing: readonly WantedWeekday[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** What is wrong with the choice. */
  fault?: string | undefined
}

/** The wanted days, each drawn on the one axis with its hours and whether there is a place, and a box that offers it. */
export function DaysField({ request, missing, chosen, onChoose, fault }: Props) {
  const faultId = useId()
  const weeks = planWeeks(request).map(({ week, days }) => ({
    week,
    days: days.filter(({ spans }) => spans.length > 0),
  }))
  const axis = axisAround(weeks.flatMap(({ days }) => days).flatMap(({ spans }) => spans))
  const without = new Set(missing.map(dayKey))
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  return (
    <fieldset className="offer-days" aria-describedby={faultId}>
      <legend className="request-choice-label">{text.offer.days}</legend>
      {weeks.map(({ week, days }) =>
        days.map((day) => {
          const key = dayKey({ week, weekday: day.weekday })
          return (
            <Day
              key={key}
              day={day}
              name={text.dayOf(calendar.weekdays[day.weekday - 1] ?? '', week, request.cycleWeeks)}
              short={text.dayOf(calendar.weekdaysShort[day.weekday - 1] ?? '', week, request.cycleWeeks)}
              axis={axis}
              isMissing={without.has(key)}
              isChosen={chosen.has(key)}
              onToggle={() => toggle(key)}
            />
          )
        }),
      )}
      <div id={faultId}>{fault !== undefined && <FieldError>{fault}</FieldError>}</div>
    </fieldset>
  )
}

type DayProps = {
  day: PlanDay
  name: string
  short: string
  axis: TimeAxis
  isMissing: boolean
  isChosen: boolean
  onToggle: () => void
}

function Day({ day: { spans }, name, short, axis, isMissing, isChosen, onToggle }: DayProps) {
  const times = spans.map(({ from, until }) => formatSpan(from, until)).join(', ')
  return (
    <div className="offer-day" data-missing={isMissing || undefined}>
      <Checkbox
        size="xs"
        label={short}
        aria-label={[name, times, isMissing ? text.noRoom : ''].filter((part) => part !== '').join(', ')}
        checked={isChosen}
        onChange={onToggle}
      />
      <span className="plan-track" aria-hidden>
        <i className="plan-noon" style={{ left: `${percentOnAxis(axis, 720)}%` }} />
        {spans.map(({ from, until }) => {
          const left = percentOnAxis(axis, from)
          const width = percentOnAxis(axis, until) - left
          return <i key={from} className="plan-slot" style={{ left: `${left}%`, width: `${width}%` }} />
        })}
      </span>
      <span className="small numeric">{times}</span>
      <span className="small offer-day-state" aria-hidden>
        {isMissing && (
          <span className="br">
            <OctagonAlert className="icon-small" /> {text.noRoom}
          </span>
        )}
      </span>
    </div>
  )
}
