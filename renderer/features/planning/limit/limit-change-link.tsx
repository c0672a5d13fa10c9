import { Link } from '@tanstack/react-router'
import { planning } from '../../../i18n/nl/planning.ts'
import { usePlanningAddress } from '../use-planning-address.ts'
import { useLimitChange } from './use-limit-change.ts'

/** How many hosts will be over the next legal maximum; leads to who they are. Nothing while no change is known. */
export function LimitChangeLink({ isAsked }: { isAsked: boolean }) {
  const { date } = usePlanningAddress()
  const { data } = useLimitChange(isAsked)
  if (!data?.change) return null
  return (
    <Link to="/planning" search={{ toon: 'grens', van: date }} className="planning-link">
      {planning.board.limitChange(data.change.date.slice(0, 4), data.hosts.length)}
    </Link>
  )
}
