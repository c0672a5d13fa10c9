import type { Json } from './exchange-document.ts'
import { smallService } from './small-service.ts'

/** A service with two hosts, visits, an agreement and a goal of the first. */
export function visitedService(): Json {
  return smallService({
    homeVisits: [
      {
        id: 'v1',
        hostId: 'h1',
        status: 'done',
        date: '2026-09-01',
        isAnnounced: true,
        presentChildren: ['c1'],
        checks: [{ itemId: 'safe-sleep', answer: 'good' }],
        notes: 'Rustig onthaal',
        finishedAt: '2026-09-01T11:00',
      },
      { id: 'v2', hostId: 'h1', status: 'planned', date: '2026-11-24', isAnnounced: false, notes: 'Trapje nakijken' },
      { id: 'v3', hostId: 'h2', status: 'planned', date: '2026-11-25', isAnnounced: true },
    ],
    hostActions: [
      { id: 'x1', hostId: 'h1', visitId: 'v1', text: 'Traphekje plaatsen', owner: 'host', agreedOn: '2026-09-01' },
    ],
    coachingGoals: [
      {
        id: 'g1',
        hostId: 'h1',
        text: 'Meer buiten',
        startedOn: '2026-09-01',
        status: 'active',
        progress: [{ id: 'n1', date: '2026-09-01', visitId: 'v1', text: 'Begonnen' }],
      },
    ],
  })
}
