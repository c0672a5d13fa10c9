import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { ClosureReason, Interval } from '../../../../shared/domain/billing/issued.ts'
import { peakOf, stepsOf, type Step } from '../../../../shared/domain/capacity/steps.ts'

type Board = OutputOf<'planning.board'>

/** A host on the day that is looked at. */
export type HostToday = {
  id: string
  firstName: string
  lastName: string
  closure?: ClosureReason
  steps: Step[]
  peak: number
  limit: number
}

/** Hours of children that would come to a host. */
export type Proposed = ReadonlyMap<string, readonly Interval[]>

/**
 * The hosts of the first day of a board, with the places that are proposed: whoever is ill first, then those who work, then the
 * others who are closed. Whoever does not work on that day is left out.
 */
export function hostsToday(board: Board, proposed: Proposed): HostToday[] {
  const hosts = board.hosts.flatMap(({ id, firstName, lastName, cells: [cell] }): HostToday[] => {
    if (!cell || (cell.state !== 'open' && cell.state !== 'closed')) return []
    const steps = withSlots(cell.steps ?? [], proposed.get(id) ?? [])
    return [
      {
        id,
        firstName,
        lastName,
        ...(cell.closure && { closure: cell.closure }),
        steps,
        peak: Math.max(cell.peak, peakOf(steps)),
        limit: cell.limit,
      },
    ]
  })
  const rank = ({ closure }: HostToday): number => (closure === undefined ? 1 : closure === 'illness' ? 0 : 2)
  return hosts.sort((a, b) => rank(a) - rank(b))
}

/** Places that nobody takes at any moment of the day, all hosts who work together. */
export function roomLeft(hosts: readonly HostToday[]): number {
  return hosts
    .filter(({ closure }) => closure === undefined)
    .reduce((sum, { peak, limit }) => sum + Math.max(0, limit - peak), 0)
}

function withSlots(steps: readonly (readonly [number, number, number])[], slots: readonly Interval[]): Step[] {
  const present = steps.flatMap(([from, until, count]) => Array.from({ length: count }, (): Interval => [from, until]))
  return stepsOf([...present, ...slots])
}
