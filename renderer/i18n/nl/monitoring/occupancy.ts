import type { OccupancyColumn } from '../../../../shared/contract/monitoring.ts'
import type { OccupancyVariant } from '../../../../shared/domain/monitoring/occupancy-target.ts'

/** Bezetting: realised and planned against the places and the target of the subsidy (R103). */
export const occupancy = {
  tableLabel: 'Bezetting, in dagen',
  chartTitle: 'Bezetting per maand, in procent van de plaatsen',
  variants: {
    present: 'Enkel aanwezig',
    'with-justified': 'Met gerechtvaardigd afwezig',
  } satisfies Record<OccupancyVariant, string>,
  unsure:
    'Welke afwezigheden meetellen voor de subsidie is niet bevestigd. Leg beide naast de subsidiebrief van Opgroeien.',
  columns: {
    openDays: 'Open',
    placeDays: 'Plaatsdagen',
    present: 'Aanwezig',
    justified: 'Ger. afw.',
    unanswered: 'Onbeantw.',
    planned: 'Gepland',
    percent: '%',
  },
  names: {
    present: 'Aanwezig',
    justified: 'Gerechtvaardigd afwezig',
    unjustified: 'Niet gerechtvaardigd afwezig',
    unanswered: 'Onbeantwoord',
    uncovered: 'Zonder overeenkomst',
    planned: 'Gepland',
    ahead: 'Gepland vanaf vandaag',
  } satisfies Record<OccupancyColumn, string>,
  openDays: 'Openingsdagen',
  placeDays: 'Plaatsdagen',
  counted: 'Aanwezig en gerechtvaardigd afwezig',
  outcomeLabel: (year: number) => `${year} tegenover het doel, in dagen`,
  outcomeHeader: (year: number) => `${year}, in dagen`,
  outcome: {
    soFar: 'Tot nu toe',
    expected: 'Verwacht',
    expectedDetail: 'tot nu toe, plus alles wat nog gepland is',
    target: (percent: string) => `Doel ${percent} %`,
    toMake: 'Nog te halen',
    missing: 'Niet gepland',
  },
  perDay: (days: string, ahead: number) =>
    `Dat is ${days} per openingsdag, ${ahead === 1 ? '1 openingsdag' : `${ahead} openingsdagen`} lang.`,
  reached: 'gehaald',
  noDaysLeft: 'Er komen dit jaar geen openingsdagen meer.',
  ifAllCome: 'Als alle kinderen komen zoals gepland.',
  lessThan: (days: string) => `− ${days}`,
  openDates: (count: number) => (count === 1 ? '1 openingsdag' : `${count} openingsdagen`),
  placeDaysOf: (count: string) => `${count} plaatsdagen`,
  minimum: (days: number, minimum: number) =>
    days >= minimum
      ? `De dienst is ${days} dagen open; minstens ${minimum} gevraagd.`
      : `De dienst is maar ${days} dagen open; er zijn er minstens ${minimum} gevraagd.`,
  unansweredNote: (days: string) => `${days} gereserveerde dagen zijn nog niet ingevuld.`,
  unansweredDetail: 'Tot nu toe is daardoor te laag; in Verwacht tellen ze mee zoals gepland.',
  toOpenDays: 'Naar de openstaande dagen',
  outside: 'Telt in geen van beide mee:',
  outsideNumber: (name: string, days: string) => `${name.toLowerCase()} ${days}`,
  legend: { present: 'aanwezig', counted: 'met gerechtvaardigd afwezig', planned: 'gepland' },
  percentOf: (part: string, whole: string, percent: string) => `${part} van ${whole} plaatsdagen is ${percent} %.`,
  percentUntilYesterday: (part: string, whole: string, percent: string) =>
    `${part} van ${whole} plaatsdagen tot en met gisteren is ${percent} %.`,
  hostsOpen: (count: number) => (count === 1 ? '1 open' : `${count} open`),
  places: 'Plaatsen',
  open: 'Onthaalouders',
  targetSum: (places: number, openDays: number, percent: string) =>
    `${places} plaatsen × ${openDays} openingsdagen × ${percent} %`,
  parts: {
    soFar: 'Tot nu toe',
    target: 'Doel',
    expected: 'Verwacht',
  },
  howTitle: 'Zo wordt geteld',
  how: [
    ['Dag', 'Een kind dat 5 uur of langer blijft telt als 1 dag, korter als een halve, zoals in de planning.'],
    ['Aanwezig', 'Wie er was, bij de onthaalouder waar het was: dezelfde dagen als in de aangifte FO-SU-05.'],
    [
      'Gerechtvaardigd',
      'Gereserveerd en afwezig met een respijtdag, gratis, of met een reden die het rechtvaardigt, zoals ziekte.',
    ],
    ['Gepland', 'Wat de opvangplannen op open dagen reserveren, met aanvaarde extra dagen en kinderen van collega’s.'],
    ['Plaatsdagen', 'Erkende plaatsen × dagen waarop minstens één onthaalouder open is.'],
    ['Van een onthaalouder', 'Haar vergunde plaatsen × haar eigen openingsdagen.'],
  ] as readonly (readonly [string, string])[],
  source: 'R102, R103: minimumbezetting niet bevestigd, zie de subsidiebrief. Het doel staat in Instellingen.',
  empty: 'Nog geen onthaalouders in dit jaar.',
  emptyDetail: 'Voeg onthaalouders en opvangplannen toe, dan staat hier de bezetting.',
}
