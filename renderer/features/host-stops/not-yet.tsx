import { Link, useParams } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { EmptyState } from '../../components/index.ts'
import '../hosts/acts/acts.css'
import { hostStops } from '../../i18n/nl/host-stops.ts'

const text = hostStops.steps

/** Nothing was decided: this step waits for that. */
export function NotYet() {
  const { hostId } = useParams({ from: '/onthaalouders/$hostId/stopzetten' })
  return (
    <EmptyState
      icon={Lock}
      title={text.done.nothingYet}
      actions={
        <Link
          className="button host-action"
          to="/onthaalouders/$hostId/stopzetten"
          params={{ hostId }}
          search={{ stap: 'beslissing' }}
        >
          {text.names.decision}
        </Link>
      }
    >
      {text.decision.intro}
    </EmptyState>
  )
}
