import type { ExtraDayAnswer } from '../extra-day-types.ts'
import type { Told } from '../model/said.ts'

/** What the service answers about Lotte, who asks Friday 13 November at Els's from 8 to 16:30. */
export function sampleAnswer(changes: Partial<ExtraDayAnswer> = {}): ExtraDayAnswer {
  const day = {
    date: '2026-11-13',
    limit: 8,
    peak: 5,
    peakNow: 4,
    steps: [],
    stepsNow: [],
    openingHours: [[420, 1080] as const],
  }
  const after = { minutes: 510, percent: 100 as const, dayCents: 1837, cents: 1837 }
  return {
    child: { id: 'k1', firstName: 'Lotte', lastName: 'Wuyts' },
    host: { id: 'h1', firstName: 'Els', lastName: 'Maes', phone: '0400 00 00 01' },
    family: { id: 'c1', firstName: 'An', lastName: 'Wuyts' },
    obstacles: [],
    caused: [],
    outsideHours: [],
    day,
    averages: [],
    price: { days: [{ date: '2026-11-13', after }], differenceCents: 1837 },
    payout: { days: [], differenceCents: 2815 },
    instead: { hours: [], days: [] },
    locked: { closed: [], issued: [] },
    ...changes,
  }
}

/** That request as it is told about, with a yes of the host. */
export function sampleTold(changes: Partial<Told> = {}): Told {
  return {
    answer: sampleAnswer(),
    date: '2026-11-13',
    slots: [[480, 990]],
    hostAgrees: true,
    status: 'asked',
    year: 2026,
    ...changes,
  }
}
