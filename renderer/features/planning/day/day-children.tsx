import { Link } from '@tanstack/react-router'
import { SquarePen } from 'lucide-react'
import { percentOnAxis, type TimeAxis } from '../../../components/index.ts'
import { formatSpan } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { DayBreach, DayChild, PlanningDay } from '../planning-types.ts'
import { HourLines, HourNumbers } from './day-curve.tsx'

const text = planning.day

/** Everybody of the day, a bar each on the one axis; the breach goes through all of them, own children are hatched. */
export function DayChildren({ day, axis }: { day: PlanningDay; axis: TimeAxis }) {
  return (
    <>
      <ul>
        {day.children.map((child) => (
          <li key={`${child.isOwn} ${child.id}`} className="day-line day-child">
            <ChildName child={child} />
            <div className="day-track" aria-hidden>
              <HourLines axis={axis} />
              {child.bars.map(([from, until]) => (
                <i key={from} className={barClass(child, day.state)} style={placeOf(axis, from, until)} />
              ))}
              {day.breaches.map((breach) => (
                <BreachBand key={breach.from} breach={breach} axis={axis} />
              ))}
            </div>
            <span className="day-hours">
              {child.bars.map(([from, until]) => (
                <span key={from}>{formatSpan(from, until)}</span>
              ))}
            </span>
            <PlanLink child={child} date={day.date} />
          </li>
        ))}
      </ul>
      <HourNumbers axis={axis} />
    </>
  )
}

function barClass({ isOwn, insteadOf }: DayChild, state: PlanningDay['state']): string {
  if (isOwn) return 'day-bar-own'
  return `day-bar-child${state === 'closed' ? ' day-bar-gone' : ''}${insteadOf ? ' day-bar-guest' : ''}`
}

function ChildName({ child }: { child: DayChild }) {
  if (child.isOwn) {
    return (
      <span className="day-name">
        {child.firstName} <span className="ink-3">{text.ownWord}</span>
      </span>
    )
  }
  const { insteadOf, goesTo } = child
  return (
    <span className="day-name">
      <Link to="/kinderen/$childId" params={{ childId: child.id }} className="day-name-link">
        {nl.common.name(child)}
      </Link>
      {insteadOf && <Place words={text.via(nl.common.name(insteadOf))} />}
      {goesTo && <Place words={text.goesTo[goesTo.kind](goesTo.name)} />}
    </span>
  )
}

/** From whom a guest comes, or where a child goes while the host is closed. */
function Place({ words }: { words: string }) {
  return (
    <span className="day-place" title={words}>
      {words}
    </span>
  )
}

/** To the editor of the plan that brings a child here; a draft there begins on this day. */
function PlanLink({ child, date }: { child: DayChild; date: string }) {
  const [agreementId] = child.agreementIds
  if (agreementId === undefined) return <span />
  return (
    <Link
      className="day-plan-link"
      to="/kinderen/$childId/plan/$agreementId"
      params={{ childId: child.id, agreementId }}
      search={{ van: date }}
      aria-label={text.openPlanOf(nl.common.name(child))}
      title={text.openPlan}
    >
      <SquarePen className="icon-small" aria-hidden />
    </Link>
  )
}

function BreachBand({ breach, axis }: { breach: DayBreach; axis: TimeAxis }) {
  return <i className="day-band" style={placeOf(axis, breach.from, breach.until)} />
}

function placeOf(axis: TimeAxis, from: number, until: number): { left: string; width: string } {
  const left = percentOnAxis(axis, from)
  return { left: `${left}%`, width: `${percentOnAxis(axis, until) - left}%` }
}
