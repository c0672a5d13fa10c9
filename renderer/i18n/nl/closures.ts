import type { LegalHolidayName } from '../../../shared/domain/calendar/legal-holidays.ts'

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagen'}`
const careDays = (count: number) => `${count} ${count === 1 ? 'opvangdag' : 'opvangdagen'}`
const ofChildren = (count: number) => `${count} ${count === 1 ? 'kind' : 'kinderen'}`

/** Sluitingen: the year's list, the form beside it, and the legal holidays. The screen imports them itself. */
export const closures = {
  title: 'Sluitingen',
  titleOf: (year: number) => `Sluitingen ${year}`,
  filter: 'Onthaalouder zoeken',
  listLabel: (year: number) => `Sluitingen van ${year}`,
  scopeFilter: 'Van wie',
  scopes: { all: 'Alle', service: 'Hele dienst', hosts: 'Onthaalouders' },
  shown: (shown: number, total: number) =>
    shown === total ? `${total} ${total === 1 ? 'sluiting' : 'sluitingen'}` : `${shown} van ${total} sluitingen`,
  add: 'Sluiting toevoegen',
  holidaysButton: (year: number) => `Feestdagen ${year}`,
  openEnd: 'of langer',
  wholeService: 'Hele dienst',
  leave: (used: number, maximum: number) => `vakantie ${used} / ${maximum}`,
  leaveTitle: (used: number, maximum: number) => `${days(used)} vakantie met rechten dit jaar, ten hoogste ${maximum}`,
  columns: {
    period: 'Periode',
    reason: 'Reden',
    rsz: 'RSZ',
    openDays: 'Dagen',
    reservations: 'Opvangdagen',
    attendance: 'Aanwezig',
  },
  empty: (year: number) => `Nog geen sluitingen in ${year}`,
  emptyDetail: 'Voeg de wettelijke feestdagen toe, en daarna de vakantie van elke onthaalouder.',
  noMatch: 'Geen sluiting gevonden',
  noMatchDetail: 'Er is geen sluiting die bij de zoekopdracht past.',
  clearFilter: 'Alles tonen',
  panel: 'Sluiting',
  choose: 'Kies links een sluiting, of voeg er een toe.',
  form: {
    label: (name: string) => `Sluiting van ${name}`,
    newLabel: 'Nieuwe sluiting',
    draft: (name: string, period: string) => `Sluiting ${name}, ${period}`,
    who: 'Wie sluit',
    service: 'Hele dienst',
    host: 'Eén onthaalouder',
    storedTitle: 'Sluiting',
    openEndedHint: 'Tot en met is dan de laatste dag die zeker is.',
    momentExample: '16/11/2026 6.42',
    rszNone: 'alleen voor het sociaal statuut',
    remove: 'Sluiting verwijderen',
    removed: (period: string) => `De sluiting van ${period} is verwijderd.`,
    removedDetail: 'Wat op die dagen gereserveerd was, telt weer mee.',
    undo: 'Ongedaan maken',
    gone: 'Deze sluiting is er niet meer.',
    goneDetail: 'Ze is verwijderd, of valt in een ander jaar.',
  },
  substitution: 'Vervanging',
  outlive: {
    title: (count: number) =>
      count === 1 ? '1 plaats bij iemand anders vervalt' : `${count} plaatsen elders vervallen`,
    detail: 'Op deze dagen is de onthaalouder dan niet meer gesloten. Wat er voor de kinderen geregeld was:',
    place: {
      host: (child: string, host: string) => `${child} bij ${host}`,
      group: (child: string, _host: string) => `${child} in groepsopvang`,
      parents: (child: string, _host: string) => `${child}, ouders zorgen zelf`,
    },
    tell: 'De gezinnen en wie hen opving weten dat nog niet: zeg hun dat de kinderen gewoon naar hun eigen onthaalouder gaan.',
    confirm: (count: number) => (count === 1 ? 'Plaats laten vervallen' : 'Plaatsen laten vervallen'),
  },
  conflicts: {
    title: 'Wat dit raakt',
    openDays: (count: number) =>
      count === 0 ? 'geen openingsdagen' : `${count} ${count === 1 ? 'openingsdag' : 'openingsdagen'}`,
    nothing: 'Op deze dagen is er geen opvang gereserveerd.',
    hits: (reservations: number, children: number) =>
      `${careDays(reservations)} van ${ofChildren(children)} vallen in de sluiting.`,
    hitsDetail: 'Wie niet komt, betaalt niet en gebruikt geen respijtdag.',
    attendance: (count: number) =>
      count === 1 ? 'Er is al 1 aanwezigheid genoteerd.' : `Er zijn al ${count} aanwezigheden genoteerd.`,
    attendanceDetail: (count: number) =>
      `${count === 1 ? 'Ze blijft staan en wordt' : 'Ze blijven staan en worden'} aangerekend. Bewaren kan.`,
    attendanceAt: (child: string, host: string) => `${child} bij ${host}`,
    more: (count: number) => `en nog ${count}`,
    issued: (months: string, count: number) => `${months} ${count === 1 ? 'is' : 'zijn'} al uitgegeven.`,
    issuedDetail: 'Wat uitgegeven is, blijft zoals het is.',
    overlaps: 'Er is op die dagen al een sluiting.',
    overlap: (who: string, period: string, reason: string) => `${who}: ${period}, ${reason}`,
    tooLong: 'Dit duurt langer dan vijf jaar. Kijk de jaartallen na.',
    and: (months: readonly string[]) =>
      months.length < 2 ? months.join('') : `${months.slice(0, -1).join(', ')} en ${months.at(-1)}`,
  },
  holidays: {
    title: (year: number) => `Wettelijke feestdagen van ${year}`,
    intro: 'Op deze dagen sluit de hele dienst. Wat er al staat, blijft zoals het is.',
    add: (count: number, year: number) =>
      count === 10
        ? `Tien wettelijke feestdagen van ${year} toevoegen`
        : `${count} wettelijke ${count === 1 ? 'feestdag' : 'feestdagen'} van ${year} toevoegen`,
    allThere: (year: number) => `Alle tien wettelijke feestdagen van ${year} staan er.`,
    added: (count: number) => (count === 1 ? '1 feestdag is toegevoegd.' : `${count} feestdagen zijn toegevoegd.`),
    columns: { date: 'Datum', name: 'Feestdag', state: 'Toestand' },
    willAdd: 'komt erbij',
    present: 'staat er al',
    flemishTitle: '11 juli',
    flemish: 'Feest van de Vlaamse Gemeenschap: geen wettelijke feestdag, wel vaak een sluitingsdag.',
    flemishNote: 'Feest van de Vlaamse Gemeenschap',
    flemishAdd: '11 juli toevoegen…',
    flemishPresent: 'de dienst is dan al gesloten',
    names: {
      'new-year': 'Nieuwjaar',
      'easter-monday': 'Paasmaandag',
      'labour-day': 'Dag van de Arbeid',
      ascension: 'Hemelvaart',
      'whit-monday': 'Pinkstermaandag',
      'national-day': 'Nationale feestdag',
      assumption: 'Tenhemelopneming',
      'all-saints': 'Allerheiligen',
      armistice: 'Wapenstilstand',
      christmas: 'Kerstmis',
    } satisfies Record<LegalHolidayName, string>,
  },
}
