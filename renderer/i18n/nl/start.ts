/** The first start: four ways to begin. */
export const start = {
  title: 'Welkom bij Onthaal',
  intro: 'Er zijn nog geen gegevens op deze computer. Hoe wilt u beginnen?',
  choices: 'Hoe wilt u beginnen?',
  empty: {
    title: 'Leeg beginnen',
    detail: 'U vult de gegevens van uw dienst in en begint zonder onthaalouders en kinderen.',
  },
  exchange: {
    title: 'Gegevens inlezen',
    detail:
      'U hebt een uitwisselingsbestand van een andere Onthaal of van een ander programma. Alles wordt eerst nagekeken.',
  },
  folder: {
    title: 'Bezoekmap openen',
    detail:
      'Op deze laptop maakt u alleen huisbezoeken, met een bezoekmap van uw dienst. Daarna brengt u ze terug naar Onthaal van de dienst.',
  },
  demo: {
    title: 'Rondkijken in de demodienst',
    detail:
      'Een verzonnen dienst in Waregem met 10 onthaalouders, om alles uit te proberen. Geen echte namen, nummers of adressen.',
  },
  folderStart: {
    title: 'Bezoekmap openen',
    intro: 'Op dit toestel werken dan alleen de huisbezoeken en de instellingen.',
  },
  back: 'Andere keuze',
  organiser: {
    title: 'Gegevens van uw dienst',
    intro: 'Deze gegevens staan op facturen, kindstaten en bankbestanden.',
    name: 'Naam van de organisator',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    city: 'Gemeente',
    email: 'E-mail',
    phone: 'Telefoon',
    enterpriseNumber: 'Ondernemingsnummer',
    iban: 'Rekeningnummer (IBAN)',
    bic: 'BIC',
    creditorId: 'Schuldeisersnummer (domiciliëring)',
    recognisedPlaces: 'Erkende plaatsen',
    optional: 'mag leeg blijven',
    begin: 'Dienst beginnen',
    incomplete: (count: number) =>
      count === 1 ? '1 veld moet nog juist ingevuld worden' : `${count} velden moeten nog juist ingevuld worden`,
    rules: {
      required: 'Dit veld is nodig.',
      postcode: 'Een Belgische postcode heeft vier cijfers.',
      email: 'Een e-mailadres heeft een @ en een domein, zoals dienst@voorbeeld.be.',
      iban: 'De controlecijfers kloppen niet. Een Belgisch rekeningnummer heeft BE en 14 cijfers.',
      enterpriseNumber:
        'De controlecijfers kloppen niet. Een ondernemingsnummer heeft tien cijfers en begint met 0 of 1.',
      bic: 'Een BIC heeft 8 of 11 letters en cijfers.',
      creditorId:
        'De controlecijfers kloppen niet. Een Belgisch schuldeisersnummer is BE, twee cijfers, een code van drie tekens en het ondernemingsnummer, zoals BE81ZZZ0123456749.',
      places: 'Schrijf een geheel getal van 0 of meer.',
    },
  },
  import: {
    title: 'Gegevens inlezen',
    intro:
      'Kies een uitwisselingsbestand (JSON). Onthaal kijkt alles na voor er iets geschreven wordt: met één fout wordt er niets ingelezen.',
    choose: 'Bestand kiezen…',
    chooseAgain: 'Ander bestand kiezen…',
    again: 'Opnieuw inlezen',
    dialogTitle: 'Welk uitwisselingsbestand leest u in?',
    reading: 'Inlezen en nakijken…',
    faults: (count: number) => (count === 1 ? '1 fout in het bestand.' : `${count} fouten in het bestand.`),
    nothingWritten: 'Er is niets ingelezen. Verbeter het bestand en lees het opnieuw in.',
    path: 'Plaats',
    fault: 'Wat er scheelt',
    listLabel: 'Fouten in het bestand',
    copy: 'Lijst kopiëren',
    copied: 'Gekopieerd',
    moreFaults: (count: number) => `En nog ${count}. Kopieer de lijst om ze alle te zien.`,
  },
  demoStart: { title: 'Demodienst', making: 'De demodienst wordt klaargezet…', begin: 'Demodienst openen' },
}
