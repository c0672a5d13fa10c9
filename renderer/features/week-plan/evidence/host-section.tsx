import { TriangleAlert } from 'lucide-react'
import type { PlanCheckResult } from '../../../../shared/domain/capacity/plan-check.ts'
import { limitOn } from '../../../../shared/domain/capacity/breaches.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { ChangeTable, Section } from '../../../components/index.ts'
import { formatAverage } from '../../../format/average.ts'
import { formatQuarter } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import type { WeekPlanBasis } from '../model/basis.ts'
import { shownQuarters, type QuarterChange } from '../model/shown-quarters.ts'
import type { PlanValue } from '../../../format/plan-text/plan-value.ts'
import { upcomingClosures } from '../model/upcoming-closures.ts'
import type { PlanFigures } from '../use-plan-figures.ts'
import { CapacityNotes } from './capacity-notes.tsx'
import { ClosureNote } from './closure-note.tsx'

const text = weekPlan.host

type Props = { basis: WeekPlanBasis; plan: PlanValue; figures: PlanFigures; today: string }

/** The host of the plan, as she stands and as she would with it. */
export function HostSection({ basis, plan, figures: { check, settings }, today }: Props) {
  const { host } = basis
  const licences = host.licence.map(({ maxPresent, ...span }) => ({ ...periodOf(span), maxPresent }))
  const places = limitOn({ licences }, parseDate(plan.from), settings)
  const year = Number(plan.from.slice(0, 4))
  return (
    <Section title={nl.common.name(host)} note={nl.common.places(places)}>
      {check.highest.after ? <NowAndThen check={check} /> : <p className="small ink-2">{text.none}</p>}
      <div className="week-plan-notes">
        <CapacityNotes basis={basis} check={check} year={year} />
        <ClosureNote closures={upcomingClosures(basis.closures, plan, today)} year={year} />
      </div>
    </Section>
  )
}

/** The highest peak, and the averages of the quarters at hand, without the plan and with it. */
function NowAndThen({ check }: { check: PlanCheckResult }) {
  const { before, after } = check.highest
  const isOver = check.patterns.length > 0
  return (
    <ChangeTable now={text.now} then={text.withPlan}>
      <tr>
        <th scope="row">{text.peak}</th>
        <td className="numeric">{before?.peak ?? nl.common.noValue}</td>
        <td className={`numeric${isOver ? ' br strong' : ''}`}>{after?.peak ?? nl.common.noValue}</td>
      </tr>
      {shownQuarters(check.quarters).map((change, index) => (
        <QuarterRows key={change.after.quarter} change={change} isFirst={index === 0} />
      ))}
    </ChangeTable>
  )
}

function QuarterRows({ change: { before, after }, isFirst }: { change: QuarterChange; isFirst: boolean }) {
  return (
    <>
      <tr>
        <th scope="row">{text.average(formatQuarter(after.quarter))}</th>
        <td className="numeric">
          <Average quarter={before} />
        </td>
        <td className="numeric">
          <Average quarter={after} />
        </td>
      </tr>
      {isFirst && (
        <tr className="ink-3">
          <th scope="row">{text.halfDays(after.openDays)}</th>
          <td className="numeric">{before.halfDays}</td>
          <td className="numeric">{after.halfDays}</td>
        </tr>
      )}
    </>
  )
}

function Average({ quarter }: { quarter: QuarterChange['after'] }) {
  const value = formatAverage(quarter)
  if (!quarter.over) return value
  return (
    <span className="att">
      <TriangleAlert className="icon-small" aria-label={nl.hosts.averageOver} /> {value}
    </span>
  )
}
