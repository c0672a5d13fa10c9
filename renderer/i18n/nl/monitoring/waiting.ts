import type { DemandColumn } from '../../../../shared/domain/monitoring/demand-months.ts'

/** Wachtlijst: who asked for care, month after month, and what became of it (R129). */
export const waiting = {
  tableLabel: 'Aanvragen per maand',
  chartTitle: 'Aanvragen per maand',
  columns: {
    waiting: 'Op de lijst',
    received: 'Nieuw',
    placed: 'Geplaatst',
    elsewhere: 'Elders',
    lapsed: 'Vervallen',
    unique: 'Uniek',
    unanswered: 'Zonder plaats',
  } satisfies Record<DemandColumn, string>,
  names: {
    waiting: 'Op de wachtlijst',
    received: 'Nieuwe aanvragen',
    placed: 'Geplaatst',
    elsewhere: 'Elders gevonden',
    lapsed: 'Vervallen',
    unique: 'Unieke aanvragen',
    unanswered: 'Unieke aanvragen zonder plaats',
  } satisfies Record<DemandColumn, string>,
  legend: { waiting: 'op de lijst, einde van de maand', received: 'nieuw', unanswered: 'zonder plaats' },
  summary: (unique: number, unanswered: number, year: number) =>
    `${unique === 1 ? '1 unieke aanvraag' : `${unique} unieke aanvragen`} in ${year}, ${unanswered} zonder plaats`,
  count: (count: number) => (count === 1 ? '1 aanvraag' : `${count} aanvragen`),
  request: 'Aanvraag',
  received: 'Binnen op',
  status: 'Nu',
  howTitle: 'Zo wordt geteld',
  how: [
    ['Op de lijst', 'Wie op het einde van de maand, of nu, op een plaats of een antwoord wachtte.'],
    ['Nieuw', 'Aanvragen die in de maand binnenkwamen.'],
    ['Geplaatst, elders, vervallen', 'Aanvragen die in de maand zo eindigden, wanneer ze ook binnenkwamen.'],
    ['Uniek', 'Zoals het lokaal loket telt: meer aanvragers voor één kind zijn één aanvraag, een tweeling is er twee.'],
    [
      'Zonder plaats',
      'Unieke aanvragen van de maand die nog openstaan, of stopten omdat er geen plaats was. Elders gevonden telt niet mee.',
    ],
    [
      'Samen',
      'Op de lijst is de stand van het laatst. Een kind dat in twee maanden gevraagd werd, is over het jaar één unieke aanvraag.',
    ],
  ] as readonly (readonly [string, string])[],
  source: 'R129: zo telt het lokaal loket. Het bestand voor het loket staat bij Wachtlijst.',
  empty: 'Geen aanvragen in dit jaar.',
  emptyDetail: 'Voer aanvragen in op de wachtlijst, dan staan ze hier per maand.',
}
