import type { TodaySection } from '../../../../shared/domain/today/line-kinds.ts'
import { common } from '../common.ts'

const words = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const inWords = (count: number): string => words[count] ?? String(count)

/** Vandaag: the screen around its lines. */
export const page = {
  title: 'Vandaag',
  panel: 'Bezetting en wat er komt',
  count: (count: number) => `${count} ${count === 1 ? 'zaak vraagt' : 'zaken vragen'} iets`,
  sections: (day: string, days: number, month: string): Record<TodaySection, string> => ({
    cases: 'Incidenten en klachten',
    substitution: 'Vervanging',
    absences: `Afwezig ${day}`,
    billing: `Houdt de facturatie van ${month} tegen`,
    waiting: 'Wachtlijst en aanbod',
    'extra-days': 'Te beslissen',
    papers: `Vervalt of ontbreekt, binnen ${days} dagen`,
    changes: 'Verandert binnenkort',
    visits: 'Huisbezoeken en afspraken',
    support: 'Vorming en materiaal',
  }),
  /** While the month is not known yet. */
  billingTitle: 'Houdt de facturatie tegen',
  today: 'vandaag',
  allOf: (count: number) => `Alle ${count} tonen`,
  billingClear: (month: string) => `Niets houdt de facturatie van ${month} tegen.`,
  closedToday: (weekday: string, next: string) =>
    `Vandaag, ${weekday}, vangt niemand op. Bezetting en afwezigen zijn die van ${next}.`,
  serviceClosed: (reason: string, next: string) =>
    `Vandaag is de hele dienst gesloten (${reason}). Bezetting en afwezigen zijn die van ${next}.`,
  nothing: 'Er is vandaag niets te doen.',
  nothingDetail: 'Wat aandacht vraagt, komt hier vanzelf: afwezigen, attesten, bezoeken, aanvragen.',
  noHosts: 'Nog geen onthaalouders',
  noHostsDetail:
    'Voer een onthaalouder en de eerste kinderen in. Daarna staat hier elke ochtend wie afwezig is, wie een plaats zoekt en wat er blijft liggen.',
  pressing: {
    label: (host: string) => `Afwezigheid van ${host}`,
    reportedToday: (clock: string) => `gemeld om ${clock}`,
    reported: (moment: string) => `gemeld ${moment}`,
    untilOpen: (date: string) => `zeker tot en met ${date}`,
    until: (date: string) => `tot en met ${date}`,
    onlyToday: 'alleen vandaag',
    arrange: 'Vervanging regelen',
    enter: '↵',
    children: (count: number, day: string) =>
      `${common.children(count)} ${count === 1 ? 'heeft' : 'hebben'} ${day} een andere plaats nodig`,
    first: (clock: string) => ['het eerste komt om ', clock],
    seeking: 'De voorstellen worden berekend.',
    allProposed: (count: number) =>
      count === 1 ? 'Er is een voorstel.' : `Voor alle ${inWords(count)} is er een voorstel.`,
    allDecided: 'Voor iedereen is beslist.',
    mixed: (decided: number, proposed: number, none: number) =>
      [
        decided > 0 ? `${decided} beslist` : '',
        proposed > 0 ? `${proposed} met een voorstel` : '',
        none > 0 ? `${none} zonder plaats` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    table: 'Kinderen die een plaats nodig hebben',
    columns: {
      hours: 'Uren',
      child: 'Kind',
      proposal: 'Voorstel',
      distance: 'Afstand',
      peak: 'Piek',
      parent: 'Ouder',
      call: 'Gesprek',
    },
    load: (peak: number, limit: number) => `${peak} / ${limit}`,
    noPlace: 'geen plaats',
    seekingPlace: '…',
    withoutPlace: (date: string, count: number, names: string) =>
      `${date}: ${count} ${count === 1 ? 'kind' : 'kinderen'} zonder plaats (${names})`,
    othersPlaced: (dates: string) => `${dates}: voor iedereen een plaats of een voorstel`,
    nobodyToday: (day: string) => `${day} heeft niemand een andere plaats nodig.`,
    and: 'en',
  },
  occupancy: {
    title: (day: string) => `Bezetting ${day}`,
    withProposals: 'met voorstellen',
    bar: (host: string, peak: number, limit: number) => `${host}: hoogstens ${common.children(peak)}, grens ${limit}`,
    closed: (host: string, why: string) => `${host}: ${why}`,
    load: (peak: number, limit: number) => `${peak} / ${limit}`,
    tags: {
      holiday: 'feestdag',
      leave: 'verlof',
      illness: 'ziek',
      training: 'vorming',
      'force-majeure': 'overmacht',
      other: 'dicht',
    },
    expected: (hosts: number) => `Verwacht bij ${common.hosts(hosts)}`,
    toPlace: (host: string) => `Te plaatsen van ${host}`,
    room: 'Nog mogelijk, hele dag',
    none: 'Niemand vangt dan op.',
  },
  soon: {
    title: 'Binnenkort',
    none: 'De komende weken staat er niets gepland.',
    service: (what: string) => `${what}, gesloten`,
    host: (hosts: string, what: string) => `${hosts}, ${what}`,
    manyHosts: (count: number, what: string) => `${common.hosts(count)}, ${what}`,
    reasons: {
      holiday: 'feestdag',
      leave: 'verlof',
      illness: 'ziek',
      training: 'vorming',
      'force-majeure': 'overmacht',
      other: 'sluiting',
    },
    training: (title: string) => `vorming ${title}`,
    limit: (before: number, after: number) => `maximum gaat van ${before} naar ${after}`,
  },
}
