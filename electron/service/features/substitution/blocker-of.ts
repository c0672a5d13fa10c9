import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { Obstacle } from '../../../../shared/domain/substitution/possible-hosts.ts'

/** Why a host cannot take a child, as the contract has it. */
export type Blocker = OutputOf<'substitution.candidates'>['candidates'][number]['blockers'][number]

/** Something that keeps a child from a host on one day, as the contract has it. */
export function blockerOf(obstacle: Obstacle): Blocker {
  switch (obstacle.kind) {
    case 'refused':
      return { kind: obstacle.refusal }
    case 'too-far':
    case 'average':
      return { kind: obstacle.kind }
    case 'outside-hours':
      return { kind: 'outside-hours', hours: [...obstacle.hours] }
    case 'full': {
      const { kind, from, until, count, limit } = obstacle
      return { kind, from, until, count, limit }
    }
    case 'away':
      return awayBlocker(obstacle.away)
  }
}

function awayBlocker(away: Extract<Obstacle, { kind: 'away' }>['away']): Blocker {
  return away.kind === 'closed' ? { ...away, until: formatDate(away.until) } : away
}
