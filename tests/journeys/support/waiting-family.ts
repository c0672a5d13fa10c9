import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import { sixChildren } from './six-children.ts'

/**
 * Els is full with six children, Ilse has two places and works until six. Noor waits for every weekday until seven in the evening, so
 * that only Els can take her, once somebody leaves.
 */
export function waitingFamily(): string {
  const all = JSON.parse(sixChildren()) as ExchangeDocument
  const hosts = all.hosts
    .filter(({ id }) => id === 'h1' || id === 'h2')
    .map((host) => (host.id === 'h1' ? { ...host, licence: [{ from: '2020-01-01', maxPresent: 6 }] } : host))
  return JSON.stringify({
    ...all,
    hosts,
    waitingList: [
      {
        id: 'w1',
        receivedAt: '2026-09-01T10:00',
        child: { firstName: 'Noor', lastName: 'Claes', birthDate: '2026-04-02' },
        contact: { firstName: 'Lien', lastName: 'Claes', phone: '0470 11 22 33', postcode: '8799', city: 'Leiebeke' },
        wantedFrom: '2027-01-04',
        cycleWeeks: 1,
        slots: [1, 2, 3, 4, 5].map((weekday) => ({ week: 1, weekday, from: '10:00', until: '19:00' })),
        firstTier: ['work', 'single'],
        secondTier: [],
        status: 'open',
      },
    ],
  })
}
