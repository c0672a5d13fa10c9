import { useToday } from '../../api/index.ts'
import { openDays } from '../../i18n/nl/open-days.ts'
import { countOpen } from './model/open-rows.ts'
import { useOpenDays } from './use-open-days.ts'

/** Open matters of Aanwezigheden in the rail: the days that are over and that nobody answered for. */
export function OpenDaysCount() {
  const { today } = useToday()
  return today === undefined ? null : <CountUntil today={today} />
}

function CountUntil({ today }: { today: string }) {
  const { data } = useOpenDays(today)
  const count = data ? countOpen(data) : 0
  if (count === 0) return null
  return (
    <span className="rail-count" title={openDays.count(count)}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{openDays.count(count)}</span>
    </span>
  )
}
