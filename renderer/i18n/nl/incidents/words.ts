import type { Complaint, Incident } from '../../../../shared/domain/exchange/incidents.ts'

/** What incidents, complaints and what is in them are called. */
export const caseWords = {
  kinds: { incident: 'Incident', crisis: 'Crisis' } satisfies Record<Incident['kind'], string>,
  complaint: 'Klacht',
  categories: {
    injury: 'ongeval of verwonding',
    illness: 'ziekte of besmetting',
    missing: 'vermist kind',
    'near-miss': 'bijna-ongeval',
    behaviour: 'grensoverschrijdend gedrag',
    other: 'schade of iets anders',
  } satisfies Record<Incident['category'], string>,
  channels: { phone: 'telefoon', email: 'e-mail', letter: 'brief', talk: 'gesprek' } satisfies Record<
    Complaint['channel'],
    string
  >,
  outcomes: {
    founded: 'gegrond',
    partly: 'deels gegrond',
    unfounded: 'ongegrond',
    settled: 'in overleg opgelost',
    withdrawn: 'ingetrokken',
  } satisfies Record<NonNullable<Complaint['outcome']>, string>,
}
