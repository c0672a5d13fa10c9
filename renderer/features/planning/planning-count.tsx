import { OctagonAlert } from 'lucide-react'
import { useQueryOf, useToday } from '../../api/index.ts'
import { planning } from '../../i18n/nl/planning.ts'
import { periodOfView } from './model/view-period.ts'

const text = planning.board.count

/**
 * Open matters of Planning in the rail: hosts who are too full this week, and those whose quarter will end above the average.
 * Red with its sign only when somebody is too full today.
 */
export function PlanningCount() {
  const { today } = useToday()
  return today === undefined ? null : <CountOn today={today} />
}

function CountOn({ today }: { today: string }) {
  const { from, until, quarter } = periodOfView('week', today)
  const board = useQueryOf('planning.board', { from, until }).data
  const averages = useQueryOf('planning.averages', { quarter }, { enabled: board !== undefined }).data
  if (!board || !averages) return null
  const full = board.hosts.filter((host) => host.cells.some((cell) => cell.over)).length
  const over = averages.hosts.filter((host) => host.projected.over).length
  if (full + over === 0) return null
  const isToday = (board.days.find(({ date }) => date === today)?.overHosts ?? 0) > 0
  const words = text(full, over)
  return (
    <span className={`rail-count${isToday ? ' rail-count-today' : ''}`} title={words}>
      {isToday && <OctagonAlert className="icon-small" aria-hidden />} <span aria-hidden>{full + over}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
