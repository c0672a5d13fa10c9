/** A count of days in words. */
const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)
const locations = (count: number): string => (count === 1 ? '1 locatie' : `${count} locaties`)
const files = (count: number): string => (count === 1 ? '1 bestand' : `${count} bestanden`)

/** What each problem says: the fact about a child on some days, and what it means or asks. */
const problems = {
  'month-not-over': {
    fact: () => 'De maand is nog niet voorbij.',
    todo: 'De aangifte kan zodra alle dagen van de maand gekend zijn.',
  },
  'unregistered-day': {
    fact: (child: string, on: string) => `${child}: geen antwoord voor ${on}.`,
    todo: 'Aanwezig of afwezig? Zolang dat niet geweten is, staat de dag voorlopig bij de niet-gerechtvaardigde.',
  },
  'attest-missing': {
    fact: (child: string, on: string) => `${child}: geen geldig attest voor ${on}.`,
    todo: 'Zonder attest is er geen kindcode. Deze dagen staan nog in geen enkele lijn.',
  },
  'kindcode-missing': {
    fact: (child: string) => `${child}: het attest heeft geen kindcode.`,
    todo: 'Neem ze over van het attest inkomenstarief.',
  },
  'kindcode-invalid': {
    fact: (child: string) => `${child}: de kindcode kan niet juist zijn.`,
    todo: 'Ze begint met een geboortedatum vanaf 2000 die niet in de toekomst ligt (JJMMDD); de andere delen zijn groter dan nul.',
  },
  'kindcode-shared': {
    fact: (child: string) => `${child}: een ander kind heeft dezelfde kindcode.`,
    todo: 'Vergelijk beide met hun attest.',
  },
  'after-school-not-permitted': {
    fact: (child: string) => `${child}: buitenschoolse opvang zonder toelating.`,
    todo: 'Wie voltijds naar school gaat of ouder is dan 3,5 jaar, telt als buitenschools. Vul de toelating van de locatie in.',
  },
  'dossier-number': {
    fact: () => 'Het dossiernummer ontbreekt of heeft geen 9 of 10 cijfers.',
    todo: 'Het staat in de vergunning van de locatie.',
  },
  'dossier-number-shared': {
    fact: () => 'Een andere locatie heeft hetzelfde dossiernummer.',
    todo: 'Vergelijk beide met hun vergunning.',
  },
  'location-name': {
    fact: () => 'De naam van de locatie past niet in het formulier.',
    todo: 'Hoogstens 50 tekens, en er wordt niets afgekapt. Vul de naam in zoals Opgroeien hem kent.',
  },
  'organiser-name': {
    fact: () => 'De naam van de organisator past niet in het formulier.',
    todo: 'Hoogstens 50 tekens, en er wordt niets afgekapt.',
  },
  responsible: {
    fact: () => 'Er is nog geen verantwoordelijke ingevuld.',
    todo: 'Zijn of haar naam staat onder elke aangifte.',
  },
  'child-name': {
    fact: (child: string) => `${child}: de naam past niet in het formulier.`,
    todo: 'Voornaam en naam zijn elk hoogstens 50 tekens, en er wordt niets afgekapt.',
  },
  'over-opening-days': {
    fact: (child: string, _: string, block: string) => `${child}: meer dagen ${block} dan de locatie open was.`,
    todo: 'Kijk de dagen na, en de sluitingen en openingsuren van de onthaalouder.',
  },
  'two-lines-over-opening-days': {
    fact: (child: string, _: string, block: string) =>
      `${child}: de twee lijnen samen hebben meer dagen ${block} dan de locatie open was.`,
    todo: 'Kijk de dagen na, en de sluitingen en openingsuren van de onthaalouder.',
  },
  'opening-days-over-month': {
    fact: () => 'Er zijn meer openingsdagen dan de maand dagen heeft.',
    todo: 'Kijk de openingsuren van de onthaalouder na.',
  },
  'not-registrable': {
    fact: (child: string, on: string) => `${child}: 11 uur of langer op ${on}.`,
    todo: 'Zonder toelating voor flexibele opvang mag dat niet geregistreerd worden: het staat niet in het bestand.',
  },
  'outside-day': {
    fact: (child: string, on: string) => `${child}: enkel voor 6 of na 20 uur op ${on}.`,
    todo: 'Zonder toelating voor flexibele opvang telt dat niet: het staat niet in het bestand.',
  },
  'presence-eleven-hours': {
    fact: (child: string, on: string) => `${child}: precies 11 uur op ${on}.`,
    todo: 'Op de factuur een hele dag, in de aangifte flexibele opvang. Klopt het uur?',
  },
  'presence-uncovered': {
    fact: (child: string, on: string) => `${child}: aanwezig op ${on} zonder overeenkomst.`,
    todo: 'Er is geen attest om het onder aan te geven: het staat niet in het bestand.',
  },
  'presence-not-open': {
    fact: (child: string, on: string) => `${child}: aanwezig op ${on}, terwijl de locatie gesloten was.`,
    todo: 'De aanwezigheid telt mee, maar niet als openingsdag.',
  },
  'kindcode-short': {
    fact: (child: string) => `${child}: de kindcode heeft geen volgnummer.`,
    todo: 'Op het attest volgen na de negen cijfers nog twee.',
  },
  'kindcode-birth-date': {
    fact: (child: string) => `${child}: de kindcode begint met een andere geboortedatum.`,
    todo: 'Vergelijk beide met het attest.',
  },
  'names-differ': {
    fact: (child: string) => `${child}: de naam op het attest is anders gespeld.`,
    todo: 'Minder dan 90 % gelijk. In het bestand staat de naam van het attest; kijk na of die juist overgenomen is.',
  },
  'no-presences': {
    fact: () => 'Geen enkele aanwezigheid deze maand.',
    todo: 'Opgroeien neemt geen formulier zonder aanwezigheden aan.',
  },
} as const

/** Aangiften: the monthly report of presences to Opgroeien. */
export const reports = {
  title: 'Aangiften',
  list: (month: string) => `Locaties van de aangifte van ${month}`,
  evidence: 'De aangifte van de gekozen locatie',
  columns: {
    location: 'Locatie',
    openingDays: 'Dagen',
    present: 'Aanwezig',
    justified: 'Gerechtv.',
    unjustified: 'Niet-ger.',
    state: 'Toestand',
  },
  columnTitles: {
    openingDays: 'Openingsdagen van de maand',
    justified: 'Gerechtvaardigde afwezigheden',
    unjustified: 'Niet-gerechtvaardigde afwezigheden',
  },
  total: 'Samen',
  ready: 'klaar',
  toCheck: (count: number) => `${count} na te kijken`,
  nothing: 'niets te melden',
  problemCount: (count: number) => (count === 1 ? '1 probleem' : `${count} problemen`),
  summary: {
    ready: (ready: number, total: number) => `FO-SU-05: ${ready} van ${locations(total)} klaar`,
    blocked: (count: number) => `${locations(count)} met een probleem ${count === 1 ? 'blijft' : 'blijven'} achter`,
  },
  write: (count: number) => `${files(count)} schrijven`,
  nothingReady: 'Nog geen locatie is klaar',
  chooseTitle: 'Map voor de aangiften',
  chooseOther: 'Andere map',
  folder: (folder: string) => `Map: ${folder}`,
  written: {
    fact: (count: number) => `${files(count)} geschreven.`,
    where: (folder: string, at: string) => `In ${folder}, om ${at}.`,
    mail: (address: string, subject: string) =>
      `Mail ze als bijlagen van één bericht naar ${address}, met als onderwerp ${subject}. Onthaal verstuurt zelf niets.`,
    open: 'Map openen',
    copy: 'Adres kopiëren',
    copied: 'Gekopieerd',
    missing: 'De map is er niet meer.',
    changed: 'Sindsdien is er iets gewijzigd: schrijf opnieuw voor u verstuurt.',
  },
  mail: (address: string) =>
    `De bestanden gaan maandelijks als bijlagen van één mail naar ${address}. Komt er een fout voor, dan komt het hele formulier terug met een foutenlijst.`,
  source:
    'Opgroeien, “Registratie aanwezigheden – beschrijving” van 17 april 2025 (p. 2–10) en het schema FO-SU-05, versie 2.3.',
  empty: (month: string) => `Geen locaties in ${month}`,
  emptyDetail: 'Er was deze maand geen onthaalouder aan het werk. Kies een andere maand.',
  status: (month: string) => `Aangifte van ${month}, volgens de gegevens van nu`,
  location: {
    file: 'Dossier van de onthaalouder',
    sheet: 'Maandblad',
    problems: 'Eerst oplossen',
    warnings: 'Na te kijken',
    lines: 'Lijnen',
    noLines: 'Geen lijnen.',
    lineCount: (count: number) => (count === 1 ? '1 lijn' : `${count} lijnen`),
    header: 'Hoofding',
    locationName: 'Naam locatie',
    dossierNumber: 'Dossiernummer',
    organiser: 'Organisator',
    period: 'Periode',
    openingDays: 'Openingsdagen',
    afterSchool: 'Buitenschools (BO)',
    flexible: 'Flexibel',
    responsible: 'Verantwoordelijke',
    permitted: 'toegelaten',
    notPermitted: 'geen toelating',
  },
  lines: {
    table: (name: string) => `Lijnen van ${name}`,
    child: 'Kind',
    afterSchool: 'BO',
    afterSchoolTitle: 'Buitenschoolse opvang',
    blocks: { present: 'Aanwezig', justified: 'Gerechtv.', unjustified: 'Niet-ger.' },
    buckets: { min3u: '<3u', min5u: '<5u', min11u: '<11u', min11uFlex: '11u+' },
    bucketTitles: {
      min3u: 'Minder dan 3 uur',
      min5u: 'Minder dan 5 uur',
      min11u: 'Van 5 tot 11 uur',
      min11uFlex: '11 uur of langer, flexibel',
    },
    total: 'Samen',
  },
  blockWords: {
    present: 'aanwezig',
    justified: 'gerechtvaardigd afwezig',
    unjustified: 'niet gerechtvaardigd afwezig',
  },
  problems,
  daysBetween: (count: number, first: string, last: string) => `${days(count)} (${first} – ${last})`,
  and: (earlier: string, last: string) => `${earlier} en ${last}`,
  links: {
    sheet: 'Naar het maandblad',
    attests: 'Naar de attesten',
    child: 'Naar de gegevens van het kind',
    host: 'Naar de gegevens van de onthaalouder',
  },
  responsible: {
    label: 'Naam en voornaam van de verantwoordelijke',
    save: 'Bewaren',
    change: 'Wijzigen',
    cancel: 'Annuleren',
  },
}
