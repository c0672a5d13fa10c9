import { useParams, useSearch } from '@tanstack/react-router'
import { useQueryOf } from '../../api/index.ts'
import { Page, RecordPageWaiting, ScrollRegion } from '../../components/index.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import { stepOfWord } from './host-stop-search.ts'
import type { StopView } from './host-stop-types.ts'
import { NextStep } from './next-step.tsx'
import { StopSteps } from './stop-steps.tsx'
import { DecisionStep } from './steps/decision-step.tsx'
import { DoneStep } from './steps/done-step.tsx'
import { FamiliesStep } from './steps/families-step.tsx'
import { OfficesStep } from './steps/offices-step.tsx'
import { PlacesStep } from './steps/places-step.tsx'
import { SettleStep } from './steps/settle-step.tsx'
import './host-stops.css'

const text = hostStops.steps
const parent = { title: nl.hosts.title, to: '/onthaalouders' } as const

/** A host who stops for good (R81–R83): the steps at the left with how far each is, the chosen one at the right. */
export function HostStopPage() {
  const { hostId } = useParams({ from: '/onthaalouders/$hostId/stopzetten' })
  const { data: view, error, refetch } = useQueryOf('hostStops.view', { hostId }, { keepPrevious: true })
  if (view?.host.id === hostId && !error) return <Stop key={hostId} view={view} />
  return (
    <RecordPageWaiting
      parent={parent}
      missing={nl.hosts.missing}
      toList={nl.hosts.toList}
      error={error}
      onRetry={() => void refetch()}
    />
  )
}

function Stop({ view }: { view: StopView }) {
  const { stap } = useSearch({ from: '/onthaalouders/$hostId/stopzetten' })
  const step = stepOfWord(stap)
  const name = nl.common.name(view.host)
  const isAsking = view.stop === undefined && step === 'places'
  const Step = panels[step]
  return (
    <Page title={(view.stop ? text.title : isAsking ? text.titleWhatIf : text.titleOpen)(name)} parent={parent}>
      <div className="stop">
        <StopSteps view={view} current={step} />
        <ScrollRegion className="stop-panel" label={text.panel}>
          <Step view={view} />
          <NextStep view={view} current={step} />
        </ScrollRegion>
      </div>
    </Page>
  )
}

const panels = {
  decision: DecisionStep,
  families: FamiliesStep,
  offices: OfficesStep,
  places: PlacesStep,
  settle: SettleStep,
  done: DoneStep,
}
