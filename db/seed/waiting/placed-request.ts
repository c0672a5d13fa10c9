import { formatDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import type {
  AgreementRecord,
  CarePlanRecord,
  Child,
  ContractHolder,
} from '../../../shared/domain/exchange/document.ts'
import type { WaitingRequest } from '../../../shared/domain/exchange/waiting-list.ts'
import type { DemoPeriod } from '../demo-period.ts'
import { changeOf, coordinator } from './request-history.ts'

/** The families of the demo, of whom one came from the waiting list. */
export type PlacedFamilies = {
  children: readonly Child[]
  contractHolders: readonly ContractHolder[]
  agreements: readonly AgreementRecord[]
  carePlans: readonly CarePlanRecord[]
}

/** The request of the child that began last in the months behind us: offered, accepted, and an agreement since. */
export function placedRequest(families: PlacedFamilies, { until }: DemoPeriod): WaitingRequest[] {
  const [agreement] = families.agreements
    .filter(({ startsOn, endsOn }) => startsOn <= formatDate(until) && endsOn === undefined)
    .sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))
  const child = families.children.find(({ id }) => id === agreement?.childId)
  const holder = families.contractHolders.find(({ id }) => id === agreement?.contractHolderId)
  const plan = families.carePlans.find(({ agreementId }) => agreementId === agreement?.id)
  if (!agreement || !child || !holder || !plan) return []
  const before = (days: number): string => formatDate(parseDate(agreement.startsOn) - days)
  const { firstTier, secondTier } = agreement.priority ?? { firstTier: [], secondTier: [] }
  const facts = { receivedAt: `${before(170)}T09:30`, firstTier, secondTier }
  const [offeredAt, answeredAt, placedAt] = [`${before(95)}T10:15`, `${before(92)}T18:40`, `${before(90)}T09:05`]
  return [
    {
      id: 'w18',
      receivedAt: facts.receivedAt,
      child: { firstName: child.firstName, lastName: child.lastName, birthDate: child.birthDate },
      contact: {
        firstName: holder.firstName,
        lastName: holder.lastName,
        ...(holder.email !== undefined && { email: holder.email }),
        ...(holder.phone !== undefined && { phone: holder.phone }),
        postcode: holder.postcode,
        city: holder.city,
      },
      wantedFrom: agreement.startsOn,
      cycleWeeks: plan.cycleWeeks,
      slots: plan.slots,
      firstTier,
      secondTier,
      source: 'Lokaal loket kinderopvang',
      status: 'placed',
      offers: [
        {
          id: 'w18-1',
          hostId: agreement.hostId,
          startsOn: agreement.startsOn,
          offeredAt,
          by: coordinator,
          answer: 'accepted',
          answeredAt,
        },
      ],
      placed: { childId: child.id, agreementId: agreement.id },
      changes: [changeOf(offeredAt, { ...facts, status: 'open' }), changeOf(placedAt, { ...facts, status: 'offered' })],
    },
  ]
}
