import { criteria } from '../../../../shared/domain/exchange/waiting-list.ts'
import { priorityCriteria } from '../priority.ts'

/** Vraag en antwoord: requests counted as the lokaal loket counts them (R129). */
export const demand = {
  title: 'Vraag en antwoord',
  received: (year: number) => `Aanvragen ontvangen in ${year}`,
  list: 'Vraag per groep',
  columns: { group: 'Groep', total: 'Aanvragen', unanswered: 'Zonder antwoord' },
  groups: {
    all: 'Alle aanvragen',
    ...Object.fromEntries(criteria.map((criterion) => [criterion, priorityCriteria[criterion].short])),
    vulnerable: 'Kwetsbaar gezin',
    urgent: 'Dringend',
  } as Readonly<Record<string, string>>,
  same: 'Telt mee met een andere aanvraag',
  notCounted: 'Telt niet mee',
  open: (group: string, column: string, count: number) => `${group}, ${column.toLowerCase()}: ${count}`,
  unansweredOf: (group: string) => `${group}, zonder antwoord`,
  panel: 'De aanvragen achter het gekozen getal',
  shown: (count: number) => `${count} ${count === 1 ? 'aanvraag' : 'aanvragen'}`,
  none: 'Geen aanvragen.',
  countsWith: (name: string) => `telt mee met de aanvraag voor ${name}`,
  how: 'Zo wordt geteld',
  rules: [
    'Eén kind is één aanvraag, ook als meer mensen ze doen. Een tweeling telt voor twee, een kind en een kind op komst ook.',
    'Een afgebroken zwangerschap telt niet mee.',
    'Zonder antwoord: geen plaats gekregen en ook elders geen gevonden. Een onzekere afloop telt daar niet bij.',
    'Eén aanvraag kan in meer groepen staan.',
  ],
  source: 'Telling voor het lokaal loket kinderopvang',
  empty: (year: number) => `Geen aanvragen ontvangen in ${year}`,
  emptyDetail: 'Kies bovenaan een ander jaar.',
  write: 'Lijst voor het lokaal loket (Excel)',
  folderTitle: 'In welke map komt de lijst voor het lokaal loket?',
  written: (name: string) => `${name} is gemaakt.`,
  openFolder: 'Map openen',
}
