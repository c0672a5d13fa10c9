import type { WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'

/** A request for the Mondays and Tuesdays of a child that is two months old, received on 20 November 2026. */
export function wantedPlace(edits: Partial<WaitingRequest> = {}): WaitingRequest {
  return {
    id: 'typed',
    receivedAt: '2026-11-20T09:00',
    child: { firstName: 'Noor', lastName: 'Claes', birthDate: '2026-09-14' },
    contact: { firstName: 'Lien', lastName: 'Claes', phone: '0470 11 22 33', postcode: '9000', city: 'Gent' },
    wantedFrom: '2027-01-04',
    cycleWeeks: 1,
    slots: [
      { week: 1, weekday: 1, from: '08:00', until: '17:00' },
      { week: 1, weekday: 2, from: '08:00', until: '17:00' },
    ],
    firstTier: [],
    secondTier: [],
    status: 'open',
    ...edits,
  }
}
