import type { BilledDay } from '../../../../shared/domain/monitoring/billed-days.ts'

/** Kinddagen: by percent, as the invoices have them. */
export const childDays = {
  tableLabel: 'Kinddagen per percent',
  chartTitle: 'Kinddagen per maand, naar duur van de dag',
  columns: { 40: '40 %', 60: '60 %', 100: '100 %', 160: '160 %', total: 'Samen', unanswered: 'Onbeantw.' },
  names: {
    40: 'Kinddagen van 40 %',
    60: 'Kinddagen van 60 %',
    100: 'Kinddagen van 100 %',
    160: 'Kinddagen van 160 %',
    total: 'Alle kinddagen',
    unanswered: 'Onbeantwoorde dagen',
  },
  legend: {
    40: '40 %: korter dan 3 uur, gaat naar school',
    60: '60 %: korter dan 5 uur',
    100: '100 %: 5 tot en met 11 uur',
    160: '160 %: langer dan 11 uur',
  },
  kinds: {
    attended: 'aanwezig',
    extra: 'extra dag',
    substituted: 'vervangen',
    'charged-absence': 'afwezig, aangerekend',
  } satisfies Record<BilledDay['kind'], string>,
  kind: 'Wat',
  notAnswered: 'onbeantwoord',
  percent: '%',
  howTitle: 'Zo wordt geteld',
  how: [
    ['Kinddag', 'Een dag die op een factuur staat: aanwezig of afwezig en aangerekend. Wat niets kost, telt niet mee.'],
    ['Percent', 'Naar de langste van gereserveerd en aanwezig, dezelfde regel als de facturatie.'],
    ['Onthaalouder', 'Die van de overeenkomst, ook op dagen dat het kind bij een collega was.'],
    ['Onbeantwoord', 'Gereserveerd, en nog niets ingevuld. Staat apart tot het maandblad af is.'],
  ] as readonly (readonly [string, string])[],
  empty: 'Nog geen kinddagen in dit jaar.',
  emptyDetail: 'Vul aanwezigheden in, dan staan ze hier.',
}
