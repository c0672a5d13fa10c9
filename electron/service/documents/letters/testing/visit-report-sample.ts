import { reportParts } from '../../../../../shared/contract/visit-report.ts'
import type { HostAction } from '../../../../../shared/domain/exchange/visits.ts'
import { builtInTemplate } from '../../../../../shared/domain/visits/visit-template.ts'
import { issuedRun } from '../../../../../tests/support/issued-run.ts'
import type { VisitReport } from '../visit-report.ts'

/** Something that was agreed. */
export const sampleAction = (given: Partial<HostAction> = {}): HostAction => ({
  id: 'a1',
  hostId: 'h1',
  visitId: 'v1',
  text: 'Traphek plaatsen boven en beneden',
  owner: 'host',
  agreedOn: '2026-11-10',
  dueOn: '2026-11-24',
  ...given,
})

/** The report of a visit as there are many. */
export function sampleVisitReport(given: Partial<VisitReport> = {}): VisitReport {
  return {
    organiser: issuedRun().organiser,
    issuedAt: '2026-11-10T11:30:00',
    host: {
      firstName: 'Els',
      lastName: 'Vandamme',
      street: 'Kouterdreef 27',
      postcode: '8799',
      city: 'Sint-Elooi-Vijve',
    },
    visit: {
      id: 'v1',
      hostId: 'h1',
      status: 'done',
      date: '2026-11-10',
      from: '09:15',
      until: '11:20',
      isAnnounced: false,
      visitor: 'Griet Callewaert',
      checks: [
        { itemId: 'sleep-back', answer: 'good' },
        { itemId: 'sleep-bed', answer: 'attention', note: 'Bedje in de kleine kamer: matras zakt door.' },
        { itemId: 'home-stairs', answer: 'bad', note: 'Geen traphek beneden.' },
        { itemId: 'home-animals', answer: 'not-applicable' },
      ],
      scores: [
        { dimension: 'well-being', score: 4 },
        { dimension: 'environment', score: 2, note: 'Weinig uitdaging buiten bij nat weer.' },
      ],
      notes: '# Ochtend\nRustig, **alle kinderen** kwamen tot *spelen*.\n\n- buiten tot tien uur\n- fruit samen',
      hostSays: 'Ik wist van het traphek, het is besteld.',
      finishedAt: '2026-11-10T11:25',
    },
    presence: { children: ['Lotte Wuyts', 'Sien Wuyts'], own: ['Warre'], ownNotCounting: ['Bo'], count: 3, limit: 8 },
    items: builtInTemplate.items,
    agreed: [sampleAction()],
    earlier: [
      sampleAction({
        id: 'a2',
        visitId: 'v0',
        text: 'Brandblusser laten keuren',
        owner: 'organiser',
        dueOn: '2026-10-31',
      }),
    ],
    goals: [
      {
        id: 'g1',
        hostId: 'h1',
        text: 'Meer buiten spelen, elke dag',
        dimension: 'environment',
        startedOn: '2026-06-02',
        status: 'active',
        progress: [{ id: 'p1', date: '2026-11-10', visitId: 'v1', text: 'Nu drie keer per week.' }],
      },
    ],
    photos: [],
    photosLeftOut: 0,
    parts: [...reportParts],
    ...given,
  }
}
