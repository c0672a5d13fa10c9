import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import type { StopStep } from '../../../shared/domain/host-stops/steps.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { wordOfStep } from './host-stop-search.ts'
import type { StopView } from './host-stop-types.ts'

const text = hostStops.steps

/** Below a step that is done: the way to the next one that can be done now. */
export function NextStep({ view: { host, steps }, current }: { view: StopView; current: StopStep }) {
  const at = steps.findIndex(({ step }) => step === current)
  const next = [...steps.slice(at + 1), ...steps.slice(0, at)].find(({ state }) => state === 'open')
  if (steps[at]?.state !== 'done' || !next) return null
  return (
    <p className="stop-next">
      <Link
        to="/onthaalouders/$hostId/stopzetten"
        params={{ hostId: host.id }}
        search={{ stap: wordOfStep(next.step) }}
      >
        {text.next(text.names[next.step])} <ArrowRight className="icon-small" aria-hidden />
      </Link>
    </p>
  )
}
