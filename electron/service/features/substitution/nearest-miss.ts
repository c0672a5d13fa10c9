import type { OutputOf } from '../../../../shared/contract/index.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import { stepsWithChild } from '../../../../shared/domain/substitution/day-with-child.ts'
import { nearestMiss } from '../../../../shared/domain/substitution/nearest-miss.ts'
import { presentDuring } from '../../../../shared/domain/substitution/present-during.ts'
import type { SeenHost } from './candidate-seen.ts'
import type { Person } from './people.ts'
import type { AskedNeed } from './read-asked.ts'

type Miss = NonNullable<OutputOf<'substitution.candidates'>['nearestMiss']>

/** The host who comes nearest to taking a child that she has no room for, told when the names of those who are there are known. */
export function childrenInTheWay(
  { hosts, need }: AskedNeed,
  seen: readonly SeenHost[],
): { childIds: string[]; told(names: readonly Person[]): Miss } | undefined {
  const views = seen.map(({ told, obstacles }) => ({ hostId: told.host.id, obstacles }))
  const near = nearestMiss(views.filter(({ obstacles }) => obstacles.some(({ kind }) => kind === 'full')))
  const full = near?.obstacles.find((obstacle) => obstacle.kind === 'full')
  const room = seen.find(({ told }) => told.host.id === near?.hostId)?.room
  const host = near && hosts.get(near.hostId)
  const onDay = full && room?.on(full.date)
  if (!full || !onDay || !host) return undefined
  const { from, until, count, limit, date } = full
  const present = presentDuring(host, onDay.placed, date, [from, until])
  return {
    childIds: present.flatMap(({ id, isOwn }) => (isOwn ? [] : [id])),
    told(names) {
      const known = new Map(names.map((name) => [name.id, name]))
      const own = new Map(host.facts.ownChildren.map((child) => [child.id, child.firstName]))
      return {
        hostId: host.facts.hostId,
        from,
        until,
        count,
        limit,
        steps: stepsWithChild(onDay, need.slots).map((step) => [step.from, step.until, step.count] as const),
        present: present
          .map(({ makesRoom, ...child }) => {
            const { firstName, lastName } = child.isOwn
              ? { firstName: own.get(child.id) ?? '', lastName: '' }
              : (known.get(child.id) ?? { firstName: '', lastName: '' })
            return { makesRoom, child: { ...child, firstName, lastName } }
          })
          .sort((a, b) => Number(b.makesRoom) - Number(a.makesRoom) || compareNames(a.child, b.child))
          .map(({ child }) => child),
      }
    },
  }
}
