import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { PlanningChange as Asked } from '../../../../shared/contract/planning-changes.ts'
import type { Agreement } from '../../../../shared/domain/billing/facts.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { carePlanOf } from '../../../../shared/domain/care-plan/plan-of-record.ts'
import type { NewPlace, PlanningChange } from '../../../../shared/domain/planning/planning-change.ts'

type Placement = Extract<Asked, { kind: 'placement' }>

/** What is known of those whom the changes name: unknown ids are refused. */
export type Known = {
  hostIds: ReadonlySet<string>
  childIds: ReadonlySet<string>
  /** All agreements of the children that the changes are about. */
  agreements: readonly Agreement[]
}

/** The agreements, children and hosts that changes name. */
export function namedIn(changes: readonly Asked[]): { agreementIds: string[]; childIds: string[] } {
  return {
    agreementIds: changes.flatMap((change) => ('agreementId' in change ? [change.agreementId] : [])),
    childIds: changes.flatMap((change) => {
      if (change.kind === 'school-start') return [change.childId]
      return change.kind === 'placement' && 'childId' in change.child ? [change.child.childId] : []
    }),
  }
}

/** The changes as the domain computes with them. @throws {ServiceError} no-such-host, no-such-child, no-such-agreement */
export function toPlanningChanges(changes: readonly Asked[], known: Known): PlanningChange[] {
  for (const change of changes) refuseUnknown(change, known)
  return changes.map((change, index): PlanningChange => {
    switch (change.kind) {
      case 'plan':
        return { kind: 'plan', agreementId: change.agreementId, plan: planOf(change) }
      case 'placement':
        return {
          kind: 'placement',
          place: placeOf(change, index, known),
          plan: planOf(change),
          ...(change.dayCents === undefined ? {} : { dayCents: change.dayCents }),
          ...('schoolStartsOn' in change.child && change.child.schoolStartsOn !== undefined
            ? { schoolStartsOn: parseDate(change.child.schoolStartsOn) }
            : {}),
        }
      case 'closure': {
        const { hostId, from, until, reason } = change
        return { kind: 'closure', closure: { hostId, from: parseDate(from), until: parseDate(until), reason } }
      }
      case 'licence':
        return { kind: 'licence', hostId: change.hostId, from: parseDate(change.from), maxPresent: change.maxPresent }
      case 'school-start':
        return { kind: 'school-start', childId: change.childId, date: parseDate(change.date) }
      case 'agreement-end':
        return { kind: 'agreement-end', agreementId: change.agreementId, endsOn: parseDate(change.endsOn) }
    }
  })
}

/** The id of a child, family or agreement that exists only in the change at this place of the list. */
export function triedId(index: number): string {
  return `what-if:${index}`
}

function planOf({ plan }: Extract<Asked, { plan: unknown }>) {
  const { until, ...rest } = plan
  return carePlanOf({ agreementId: '', ...rest, ...(until === undefined ? {} : { until }) })
}

/** A known child comes with the family of its latest agreement, another with a family of its own. */
function placeOf({ hostId, child }: Placement, index: number, { agreements }: Known): NewPlace {
  const id = triedId(index)
  if (!('childId' in child)) return { agreementId: id, childId: id, contractHolderId: id, hostId }
  const latest = agreements.filter(({ childId }) => childId === child.childId).sort((a, b) => b.from - a.from)[0]
  return { agreementId: id, childId: child.childId, contractHolderId: latest?.contractHolderId ?? id, hostId }
}

function refuseUnknown(change: Asked, { hostIds, childIds, agreements }: Known): void {
  if ('hostId' in change && change.hostId !== null && !hostIds.has(change.hostId))
    throw new ServiceError('not-found', 'no-such-host')
  if ('agreementId' in change && !agreements.some(({ id }) => id === change.agreementId))
    throw new ServiceError('not-found', 'no-such-agreement')
  if (namedIn([change]).childIds.some((id) => !childIds.has(id))) throw new ServiceError('not-found', 'no-such-child')
}
