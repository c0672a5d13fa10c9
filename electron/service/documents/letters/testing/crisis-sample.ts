import type { IncidentChild } from '../../../../../shared/domain/exchange/incidents.ts'
import type { CrisisForm } from '../crisis-form.ts'
import { sampleLetter } from './letter-sample.ts'

/** Lotte Wuyts in a crisis, with what is known of how she was. */
export function sampleCrisisChild(facts: Partial<IncidentChild>): CrisisForm['children'][number] {
  return {
    name: 'Lotte Wuyts',
    birthDate: '2025-03-01',
    startsOn: '2025-09-01',
    facts: { childId: 'c1', ...facts },
    parents: [
      { name: 'Katrien Wuyts', street: 'Leiestraat 3', postcode: '8790', city: 'Waregem', phone: '0400 00 10 42' },
    ],
  }
}

/** A fall at Els Vandamme's that was reported as a crisis, with every field filled in. */
export function sampleCrisis(changes: Partial<CrisisForm> = {}): CrisisForm {
  return {
    organiser: sampleLetter().organiser,
    issuedAt: '2026-11-19T16:00:00',
    incident: {
      id: 'i1',
      kind: 'crisis',
      category: 'injury',
      hostId: 'h1',
      occurredAt: '2026-11-19T10:20',
      reportedAt: '2026-11-19T10:30',
      reportedBy: 'Els, telefonisch',
      place: 'tuin',
      description: 'Van de glijbaan gevallen.\nEven buiten bewustzijn, daarna weer wakker.',
      firstAid: 'Stabiele zijligging, 112 gebeld.',
      insurerToldAt: '2026-11-19T11:40',
      insuranceReference: 'S-2026/118',
      measures: 'Glijbaan afgesloten.',
      outcome: 'Hersteld na een nacht ter observatie.',
      crisis: {
        reporterName: 'Sofie Maes',
        reporterFunction: 'verantwoordelijke',
        reporterPhone: '056 00 00 00',
        reporterEmail: 'sofie@voorbeeld.example',
        phonedAt: '2026-11-19T10:45',
        informed: 'huisarts, ouders van de andere kinderen',
        hasPolice: true,
        policeReport: 'KO.30.L2.000123/2026',
        preventiveActions: 'Valdempende tegels onder elk speeltuig.',
        persons: [{ id: 'q1', name: 'Jos Peeters', involvement: 'buurman, zag het gebeuren' }],
      },
    },
    location: {
      name: 'Els Vandamme',
      street: 'Wilgenpad 12',
      postcode: '8799',
      city: 'Leiebeke',
      phone: '0400 00 20 01',
      dossierNumber: '999000121',
    },
    children: [
      sampleCrisisChild({
        isInjured: true,
        wentToHospital: true,
        sawDoctor: true,
        isStillInCare: true,
        parentsToldAt: '2026-11-19T10:25',
        parentsReaction: 'Geschrokken, begripvol.',
      }),
    ],
    ...changes,
  }
}
