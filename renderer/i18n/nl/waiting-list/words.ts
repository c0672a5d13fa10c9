import type { ClosingReason, Criterion, RequestStatus } from '../../../../shared/domain/exchange/waiting-list.ts'

/** Words that every screen of Wachtlijst shares. */
export const waitingWords = {
  title: 'Wachtlijst',
  views: 'Schermen van de wachtlijst',
  viewTitles: {
    requests: 'Aanvragen',
    freeing: 'Wat vrijkomt',
    proposal: 'Voorstel voor de hele lijst',
    demand: 'Vraag en antwoord',
  },
  toList: 'Naar de wachtlijst',
  missing: 'Deze aanvraag bestaat niet',
  statuses: {
    open: 'open',
    offered: 'aangeboden',
    placed: 'geplaatst',
    elsewhere: 'elders',
    lapsed: 'vervallen',
  } satisfies Record<RequestStatus, string>,
  isNew: 'nieuw',
  closingReasons: {
    withdrawn: 'gezin ziet ervan af',
    'pregnancy-ended': 'zwangerschap afgebroken',
    'no-answer': 'gezin antwoordt niet meer',
    'no-place': 'geen plaats gevonden',
    duplicate: 'staat dubbel op de lijst',
    other: 'andere reden',
  } satisfies Record<ClosingReason, string>,
  /** One word each, where many stand beside each other. */
  criteria: {
    work: 'Werk',
    single: 'Alleen',
    'low-income': 'Inkomen',
    foster: 'Pleeggezin',
    sibling: 'Broer/zus',
    'care-situation': 'Zorg',
    'low-education': 'Diploma',
    staff: 'Personeel',
    'large-family': 'Groot gezin',
  } satisfies Record<Criterion, string>,
  noCriteria: 'geen voorrang',
  expected: (date: string) => `verwacht ${date}`,
  born: (date: string) => `geboren ${date}`,
  noPlan: 'geen dagen',
}
