import type { MissingKind } from '../../../../shared/domain/host-stops/place-fit.ts'

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagen'}`

/** Where the children go: proposals, other hosts with what is in the way, outside the service, or nowhere. */
export const places = {
  title: 'Waar kunnen de kinderen terecht?',
  endsOn: 'Laatste dag bij haar',
  firstDay: 'Nieuwe plaats vanaf',
  horizon: (from: string, until: string) =>
    `Gezocht op de echte opvangplannen van ${from} tot en met ${until}: alle dagen bij één onthaalouder, op geen enkel moment te vol en in geen enkel kwartaal boven het gemiddelde.`,
  found: (found: number, all: number) =>
    `${found} van ${all} ${all === 1 ? 'kind' : 'kinderen'} ${found === 1 ? 'kan' : 'kunnen'} bij een collega terecht.`,
  optimal: (seconds: string) => `Bewezen beste verdeling, gevonden in ${seconds} s.`,
  feasible: (seconds: string) => `Beste verdeling die in ${seconds} s gevonden werd; een betere is niet uitgesloten.`,
  searching: 'De beste verdeling wordt gezocht…',
  whatIfNote: 'Er is niets beslist.',
  whatIfDetail: 'Dit is wat er mogelijk is met de plannen die vandaag gekend zijn. Er wordt niets bewaard.',
  none: 'Geen enkele overeenkomst loopt na haar laatste dag door.',
  plan: (perWeek: string, weekdays: string) => `${perWeek} dagen per week (${weekdays})`,
  noPlan: 'geen opvangplan',
  runsUntil: (date: string) => `tot ${date}`,
  openEnded: 'zonder einddatum',
  family: (name: string) => `gezin ${name}`,
  proposal: 'Voorstel',
  nobody: 'Niemand kan het hele plan overnemen.',
  nearest: 'Het dichtst erbij',
  km: (km: string) => `${km} km`,
  unknownDistance: 'afstand onbekend',
  samePostcode: 'zelfde postcode, afstand onbekend',
  known: 'was er al',
  peak: (count: number, limit: number, date: string) => `hoogstens ${count} van ${limit} (${date})`,
  average: (quarter: string, average: string) => `gemiddelde ${average} in ${quarter}`,
  closedDays: (count: number) => `zelf ${days(count)} gesloten`,
  fits: 'past',
  missing: {
    refused: () => 'uitgesloten voor dit kind of dit gezin',
    'too-far': () => 'verder dan de grens van de dienst',
    'not-serving': (count) => `niet actief op ${days(count)}`,
    'no-hours': (count) => `niet open op ${days(count)}`,
    'outside-hours': (count) => `buiten de openingsuren op ${days(count)}`,
    full: (count) => `vol op ${days(count)}`,
    average: () => 'boven het kwartaalgemiddelde',
  } satisfies Record<MissingKind, (count: number) => string>,
  fullAt: (from: string, until: string, count: number, limit: number) => `${from}–${until}: ${count} van ${limit}`,
  inQuarter: (quarter: string) => `in ${quarter}`,
  onWeekdays: (weekdays: string) => `(${weekdays})`,
  accept: (host: string) => `Naar ${host}`,
  acceptAll: (count: number) => (count === 1 ? 'Voorstel aanvaarden' : `Alle ${count} voorstellen aanvaarden`),
  others: 'Andere onthaalouder…',
  hideOthers: 'Lijst sluiten',
  othersOf: (child: string) => `Onthaalouders voor ${child}`,
  columns: { host: 'Onthaalouder', distance: 'Afstand', fit: 'Past het?', choose: 'Kies' },
  choose: 'Kiezen',
  chooseHost: (host: string) => `${host} kiezen`,
  showAll: (count: number) => `Alle ${count} tonen`,
  outside: 'Buiten de dienst',
  without: 'Geen plaats',
  note: 'Opmerking',
  outcomes: {
    host: (host: string, date: string) => `naar ${host} vanaf ${date}`,
    outside: 'plaats buiten de dienst',
    none: 'geen plaats',
    open: 'te beslissen',
    found: 'plaats gevonden',
    notFound: 'geen plaats gevonden',
    ends: (date: string) => `loopt zelf af op ${date}`,
  },
  lastDay: (date: string) => `laatste dag ${date}`,
  notCleared: 'De nieuwe overeenkomst is nog niet getekend en de start nog niet vrijgegeven.',
  cleared: 'De start bij de nieuwe onthaalouder is vrijgegeven.',
  toChild: 'Naar het dossier',
  extraDays: (count: number) =>
    count === 1
      ? '1 aanvaarde extra dag na die datum gaat niet mee: vraag hem opnieuw.'
      : `${count} aanvaarde extra dagen na die datum gaan niet mee: vraag ze opnieuw.`,
  takeBack: 'Terugnemen',
  inUse: 'de nieuwe overeenkomst wordt al gebruikt',
  ended: 'de samenwerking is beëindigd',
  end: (date: string) => `Samenwerking beëindigen op ${date}`,
  endTitle: 'Samenwerking beëindigen',
  endDetail: (count: number, date: string) =>
    count === 0
      ? `Haar laatste dag wordt ${date}. Alle kinderen zijn geregeld.`
      : `Haar laatste dag wordt ${date}. ${count === 1 ? 'Eén overeenkomst loopt' : `${count} overeenkomsten lopen`} nog door en ${count === 1 ? 'eindigt' : 'eindigen'} mee, zonder nieuwe plaats.`,
  endConfirm: 'Beëindigen',
  endedOn: (date: string) => `De samenwerking eindigt op ${date}.`,
  guests: (count: number) =>
    count === 1
      ? 'Op 1 dag na haar einde zou hier een kind van een collega komen: die plaats vervalt bij het beëindigen.'
      : `Op ${count} dagen na haar einde zouden hier kinderen van collega’s komen: die plaatsen vervallen bij het beëindigen.`,
}
