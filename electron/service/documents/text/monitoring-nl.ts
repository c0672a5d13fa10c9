import type { BilledDay } from '../../../../shared/domain/monitoring/billed-days.ts'
import type { CountedKind } from '../../../../shared/domain/monitoring/counted-days.ts'
import type { FirstTier } from '../../../../shared/domain/exchange/waiting-list.ts'

/** Every Dutch word of the tables of Monitoring. */
export const monitoringText = {
  folder: (year: number) => `monitoring-${year}`,
  file: (year: number) => `monitoring-${year}.xlsx`,
  occupancyFile: (year: number) => `bezetting-dagen-${year}.csv`,
  childDaysFile: (year: number) => `kinddagen-${year}.csv`,
  total: 'Samen',
  service: 'Hele dienst',
  sheets: {
    outcome: 'Doel',
    occupancy: 'Bezetting',
    occupancyDays: 'Bezetting dagen',
    childDays: 'Kinddagen',
    billedDays: 'Kinddagen dagen',
    priority: 'Voorrang per maand',
    children: 'Voorrang kinderen',
    distance: 'Afstand',
  },
  outcome: {
    head: ['Wat telt', 'Tot nu toe', 'Verwacht', 'Doel', 'Nog te halen', 'Niet gepland'],
    variants: { present: 'Enkel aanwezig', 'with-justified': 'Met gerechtvaardigd afwezig' },
    facts: { places: 'Erkende plaatsen', openDays: 'Openingsdagen', target: 'Doel in procent' },
  },
  occupancy: {
    head: [
      'Onthaalouder',
      'Maand',
      'Openingsdagen',
      'Plaatsdagen',
      'Plaatsdagen tot gisteren',
      'Aanwezig',
      'Gerechtvaardigd afwezig',
      'Niet gerechtvaardigd afwezig',
      'Onbeantwoord',
      'Zonder overeenkomst',
      'Gepland',
      'Gepland vanaf vandaag',
    ],
    dayHead: ['Datum', 'Onthaalouder', 'Kind', 'Wat', 'Minuten', 'Telt'],
    kinds: {
      present: 'aanwezig',
      justified: 'gerechtvaardigd afwezig',
      unjustified: 'niet gerechtvaardigd afwezig',
      unanswered: 'onbeantwoord',
      uncovered: 'zonder overeenkomst',
    } satisfies Record<CountedKind, string>,
  },
  childDays: {
    head: ['Onthaalouder', 'Maand', '40 %', '60 %', '100 %', '160 %', 'Samen', 'Onbeantwoord'],
    dayHead: ['Datum', 'Onthaalouder', 'Kind', 'Wat', 'Minuten', 'Percent'],
    kinds: {
      attended: 'aanwezig',
      extra: 'extra dag',
      substituted: 'vervangopvang',
      'charged-absence': 'afwezig, aangerekend',
    } satisfies Record<BilledDay['kind'], string>,
    unanswered: 'onbeantwoord',
  },
  priority: {
    head: ['Maand', 'Op', 'Kinderen', 'Voorrangsgroep', 'Aandeel', 'Kwetsbaar gezin', 'Aandeel', 'Niet gekend'],
    childHead: ['Kind', 'Onthaalouder', 'Gekend', 'Voorrangsgroep', 'Kwetsbaar gezin', 'Kenmerken'],
    yes: 'ja',
    no: 'nee',
    facts: {
      work: 'werk of opleiding',
      single: 'alleenstaand',
      'low-income': 'laag inkomen',
      foster: 'pleeggezin',
      sibling: 'broer of zus',
      'care-situation': 'zorgsituatie',
      'low-education': 'laag opgeleid',
    } satisfies Record<FirstTier, string>,
  },
  distance: {
    head: ['Onthaalouder', 'Gezin', 'Gemeente', 'Kinderen', 'Kilometer', 'Zonder ligging'],
    without: { family: 'gezin', host: 'onthaalouder', both: 'beide' },
    average: 'Gemiddeld',
  },
} as const
