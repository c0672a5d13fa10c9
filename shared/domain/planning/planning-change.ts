import type { Closure } from '../billing/facts.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { PlanningFacts } from './planning-facts.ts'

/** The parties of a place that somebody thinks of giving; ids of our own where nobody is stored yet. */
export type NewPlace = { agreementId: string; childId: string; contractHolderId: string; hostId: string }

/**
 * A change on trial: another plan for an agreement from its first day; a place for a child, perhaps at a tariff (`dayCents`,
 * otherwise the one its family has); a closure; a licence from a date on; a start of school; the last day of an agreement.
 */
export type PlanningChange =
  | { kind: 'plan'; agreementId: string; plan: CarePlan }
  | { kind: 'placement'; place: NewPlace; plan: CarePlan; dayCents?: number; schoolStartsOn?: EpochDay }
  | { kind: 'closure'; closure: Closure }
  | { kind: 'licence'; hostId: string; from: EpochDay; maxPresent: number }
  | { kind: 'school-start'; childId: string; date: EpochDay }
  | { kind: 'agreement-end'; agreementId: string; endsOn: EpochDay }

/** The first day that is other than before: of an end the day after it, or after the end that it takes the place of. */
export function firstDayOf(change: PlanningChange, facts: PlanningFacts): EpochDay {
  switch (change.kind) {
    case 'plan':
    case 'placement':
      return change.plan.from
    case 'closure':
      return change.closure.from
    case 'licence':
      return change.from
    case 'school-start': {
      const known = facts.children.find(({ childId }) => childId === change.childId)?.schoolStartsOn
      return Math.min(change.date, known ?? change.date)
    }
    case 'agreement-end': {
      const known = facts.agreements.find(({ id }) => id === change.agreementId)?.until
      return Math.min(change.endsOn, known ?? change.endsOn) + 1
    }
  }
}

/** Whom the changes touch: hosts, and contract holders whose amount may change. */
export type Touched = { hostIds: Set<string>; contractHolderIds: Set<string> }

/** Finds the hosts and contract holders that changes touch; `facts` are those before. */
export function touchedBy(changes: readonly PlanningChange[], facts: PlanningFacts): Touched {
  const touched: Touched = { hostIds: new Set(), contractHolderIds: new Set() }
  const touch = (party: { hostId: string; contractHolderId: string }): void => {
    touched.hostIds.add(party.hostId)
    touched.contractHolderIds.add(party.contractHolderId)
  }
  for (const change of changes)
    switch (change.kind) {
      case 'plan':
      case 'agreement-end':
        facts.agreements.filter(({ id }) => id === change.agreementId).forEach(touch)
        break
      case 'school-start':
        facts.agreements.filter(({ childId }) => childId === change.childId).forEach(touch)
        break
      case 'placement':
        touch(change.place)
        break
      case 'licence':
        touched.hostIds.add(change.hostId)
        break
      case 'closure': {
        const { hostId, from, until } = change.closure
        const isClosed = (id: string): boolean => hostId === null || hostId === id
        for (const host of facts.hosts) if (isClosed(host.hostId)) touched.hostIds.add(host.hostId)
        facts.agreements
          .filter((agreement) => isClosed(agreement.hostId) && agreement.from <= until && from <= agreement.until)
          .forEach(touch)
        break
      }
    }
  return touched
}
