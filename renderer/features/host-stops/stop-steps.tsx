import { Link } from '@tanstack/react-router'
import { Circle, CircleCheck, Lock } from 'lucide-react'
import type { StopStep } from '../../../shared/domain/host-stops/steps.ts'
import { formatDay } from '../../format/date.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import { wordOfStep } from './host-stop-search.ts'
import type { StopView } from './host-stop-types.ts'

const text = hostStops.steps
const icons = { done: CircleCheck, open: Circle, locked: Lock }

/** The steps of a stop, each with where it stands in words. A locked step opens too: it says what it waits for. */
export function StopSteps({ view, current }: { view: StopView; current: StopStep }) {
  const { host, stop, steps } = view
  return (
    <nav className="stop-steps" aria-label={text.label}>
      <div className="stop-host">
        <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
          {nl.common.name(host)}
        </Link>
        {stop && <span className="small ink-2">{text.list.until(formatDay(stop.record.endsOn))}</span>}
      </div>
      <ol>
        {steps.map(({ step, state, reasons }) => {
          const Icon = icons[state]
          const why = reasons.map(({ kind, count }) => text.reasons[kind](count)).join(' · ')
          return (
            <li key={step}>
              <Link
                to="/onthaalouders/$hostId/stopzetten"
                params={{ hostId: host.id }}
                // The day that was tried goes along to the decision.
                search={({ einde }) => ({ stap: wordOfStep(step), einde })}
                className={`stop-step ring-inside${step === current ? ' stop-step-current' : ''}`}
                {...(step === current && { 'aria-current': 'step' as const })}
                activeProps={{}}
              >
                <Icon className={`icon stop-sign stop-sign-${state}`} aria-hidden />
                <span className="stop-step-words">
                  <b>{text.names[step]}</b>
                  <span>{why === '' ? text.states[state] : why}</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
