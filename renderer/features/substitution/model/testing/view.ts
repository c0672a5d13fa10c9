import type { SubstitutionRecord } from '../../../../../shared/domain/exchange/document.ts'
import type { AbsenceView, Answer, Decided, Need, Placement } from '../../substitution-types.ts'

/** A child that needs a place on a date from 8 to 17, its family called after it. */
export function needOf(childId: string, date: string, given: Partial<Need> = {}): Need {
  return {
    child: { id: childId, firstName: childId, lastName: 'Maes' },
    family: { id: `f-${childId}`, firstName: 'Ouder', lastName: childId },
    date,
    agreementIds: [`o-${childId}`],
    slots: [[480, 1020]],
    decided: [],
    isTold: false,
    siblings: [],
    ...given,
  }
}

/** A host of the tests. */
export const host = { id: 'h2', firstName: 'Ilse', lastName: 'Hoorens' }

/** What was decided for a child-day: a place at another host, unless told otherwise. */
export function decidedOf(given: Partial<SubstitutionRecord> = {}): Decided {
  return {
    id: 's1',
    version: 1,
    record: {
      id: 's1',
      agreementId: 'o-ella',
      date: '2026-11-09',
      kind: 'host',
      hostId: host.id,
      slots: [{ from: '08:00', until: '17:00' }],
      status: 'arranged',
      decidedAt: '2026-11-09T06:51',
      decidedBy: 'An',
      ...given,
    },
  }
}

/** A proposal for a child-day. */
export function placementOf(childId: string, date: string, given: Partial<Placement> = {}): Placement {
  return { childId, date, host, slots: [[480, 1020]], why: 'nearest', metres: 900, peak: 5, limit: 6, ...given }
}

/** An answer that is proven, with these parts. */
export function answerOf(given: Partial<Answer>): Answer {
  return {
    status: 'optimal',
    score: {},
    bound: {},
    goals: ['unplaced'],
    milliseconds: 3,
    placements: [],
    unplaced: [],
    ...given,
  }
}

/** An absence of Monday to Wednesday, the Wednesday a day on which nobody needs a place. */
export function viewOf(needs: Need[], given: Partial<AbsenceView> = {}): AbsenceView {
  return {
    id: 'c1',
    version: 1,
    record: { hostId: 'h1', from: '2026-11-09', until: '2026-11-11', reason: 'illness' },
    host: { id: 'h1', firstName: 'Els', lastName: 'Vandamme' },
    days: [
      { date: '2026-11-09', isAffected: true, isServiceClosed: false },
      { date: '2026-11-10', isAffected: true, isServiceClosed: false },
      { date: '2026-11-11', isAffected: false, isServiceClosed: true },
    ],
    needs,
    contacts: [],
    groupLocations: [],
    outliving: [],
    ...given,
  }
}
