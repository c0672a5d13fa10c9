import type { Agreement } from '../billing/facts.ts'
import type { EpochDay } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import { withDraft } from '../capacity/draft-plan.ts'
import { lastDayBeforeNext } from '../care-plan/next-plan.ts'
import { placeLicence } from '../hosts/place-licence.ts'
import type { PlanningChange } from './planning-change.ts'
import type { PlanningChild, PlanningFacts, PlanningHost } from './planning-facts.ts'

type Placement = Extract<PlanningChange, { kind: 'placement' }>

/** The facts as they would be: the changes in order, each on what the ones before it made. The facts given stay as they are. */
export function applyChanges(facts: PlanningFacts, changes: readonly PlanningChange[]): PlanningFacts {
  return changes.reduce(applyChange, facts)
}

function applyChange(facts: PlanningFacts, change: PlanningChange): PlanningFacts {
  switch (change.kind) {
    case 'plan':
      return changeAgreement(facts, change.agreementId, (agreement) =>
        withDraft(agreement, { ...change.plan, until: lastDayBeforeNext(change.plan, agreement.plans) }),
      )
    case 'agreement-end':
      return changeAgreement(facts, change.agreementId, (agreement) => ({ ...agreement, until: change.endsOn }))
    case 'placement':
      return place(facts, change)
    case 'closure':
      return { ...facts, closures: [...facts.closures, change.closure] }
    case 'licence':
      return {
        ...facts,
        hosts: facts.hosts.map((host) => (host.hostId === change.hostId ? withLicence(host, change) : host)),
      }
    case 'school-start':
      return changeChild(facts, change.childId, (child) => ({ ...child, schoolStartsOn: change.date }))
  }
}

function changeAgreement(facts: PlanningFacts, id: string, to: (agreement: Agreement) => Agreement): PlanningFacts {
  return { ...facts, agreements: facts.agreements.map((one) => (one.id === id ? to(one) : one)) }
}

function changeChild(facts: PlanningFacts, id: string, to: (child: PlanningChild) => PlanningChild): PlanningFacts {
  return { ...facts, children: facts.children.map((child) => (child.childId === id ? to(child) : child)) }
}

/** An agreement of its own for the place, as long as its plan; the child is added when nobody knows it. */
function place(facts: PlanningFacts, { place: party, plan, dayCents, schoolStartsOn }: Placement): PlanningFacts {
  const { agreementId: id, childId, contractHolderId, hostId } = party
  const { from, until } = plan
  const agreement = { id, childId, contractHolderId, hostId, from, until, plans: [plan], freeHalfDaysUsed: new Map() }
  const isKnown = facts.children.some((child) => child.childId === childId)
  const added = schoolStartsOn === undefined ? { childId, tariffs: [] } : { childId, tariffs: [], schoolStartsOn }
  const placed = {
    ...facts,
    agreements: [...facts.agreements, agreement],
    children: isKnown ? facts.children : [...facts.children, added],
  }
  if (dayCents === undefined) return placed
  return changeChild(placed, childId, (child) => withTariff(child, contractHolderId, from, dayCents))
}

/** From a date on the child costs its contract holder this much a day; what was known before that date stays. */
function withTariff(child: PlanningChild, contractHolderId: string, from: EpochDay, dayCents: number): PlanningChild {
  const kept = child.tariffs.flatMap((tariff) => {
    if (tariff.contractHolderId !== contractHolderId || tariff.until < from) return [tariff]
    return tariff.from < from ? [{ ...tariff, until: from - 1 }] : []
  })
  return { ...child, tariffs: [...kept, { contractHolderId, dayCents, kind: 'income', from, until: openEnd }] }
}

/** From a date on the host may have this many, until the next licence that is known (R9). */
function withLicence(host: PlanningHost, { from, maxPresent }: { from: EpochDay; maxPresent: number }): PlanningHost {
  return { ...host, licences: placeLicence(host.licences, { from, maxPresent }) }
}
