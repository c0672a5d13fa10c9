const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`
const hosts = (number: number): string => count(number, 'onthaalouder', 'onthaalouders')
const pictures = (number: number): string => count(number, 'foto', 'foto’s')

/** Bezoekmappen: visits that are made on another machine. */
export const folders = {
  part: 'Wat wilt u doen?',
  parts: { give: 'Meegeven', open: 'Terugbrengen' },
  /** On a laptop with a bezoekmap it is the other way round. */
  copyParts: { give: 'Terugbrengen', open: 'Andere bezoekmap openen' },
  copyNote:
    'Op dit toestel staan alleen de onthaalouders van uw bezoekmap. Wat u hier schrijft, staat pas in Onthaal van de dienst als u de map terugbrengt.',
  give: {
    hosts: 'Onthaalouders in de bezoekmap',
    all: 'Allemaal',
    due: 'bezoek nodig',
    chosen: (number: number, all: number) => `${number} van ${all} gekozen`,
    none: 'Nog geen onthaalouders',
    noneDetail: 'Een bezoekmap begint met de onthaalouders die u gaat bezoeken.',
    title: 'Bezoekmap maken',
    copyTitle: 'Terugbrengen',
    detail:
      'Een versleuteld bestand met alleen deze onthaalouders: hun kinderen, laatste bezoeken, afspraken en doelen. Open het op de laptop in Onthaal, vul de bezoeken in en breng het terug.',
    copyDetail:
      'Een versleuteld bestand met wat u hier schreef, foto’s inbegrepen. Breng het binnen in Onthaal van de dienst, bij Bezoekmappen, Terugbrengen.',
    without: 'Rijksregisternummers, rekeningen, tarieven, fiches en incidenten gaan niet mee.',
    make: 'Bezoekmap bewaren…',
    saveTitle: 'Waar bewaart u de bezoekmap?',
    fileName: (today: string) => `bezoekmap-${today}.onthaalmap`,
    backFileName: (today: string) => `bezoekmap-terug-${today}.onthaalmap`,
    noHosts: 'Kies minstens één onthaalouder.',
    written: (path: string) => `Bewaard: ${path}`,
    writtenDetail: (visits: number, photos: number) =>
      `${count(visits, 'bezoek', 'bezoeken')}, ${pictures(photos)}. Zonder het wachtwoord kan niemand de map openen, ook wij niet.`,
    progress: 'Bezoekmap versleutelen',
  },
  password: {
    label: 'Wachtwoord',
    again: 'Nog eens',
    hint: 'Het wachtwoord wordt nergens bewaard. Geef het niet samen met het bestand door.',
    strength: {
      'too-short': 'Minstens tien tekens; een paar gewone woorden na elkaar is goed.',
      weak: 'Kan geraden worden. Maak het langer: vier gewone woorden na elkaar is goed.',
      strong: 'Sterk genoeg.',
    },
    tooShort: 'Kies een wachtwoord van minstens tien tekens.',
    differs: 'De twee wachtwoorden zijn niet gelijk.',
  },
  list: {
    out: 'Meegegeven',
    opened: 'Hier geopend',
    none: 'Nog geen.',
    made: (moment: string, by: string) => `${moment}, door ${by}`,
    returned: (moment: string) => `terug met de map van ${moment}`,
    isOut: 'nog niet terug',
  },
  open: {
    title: 'Bezoekmap terugbrengen',
    copyTitle: 'Bestand en wachtwoord',
    detail: 'Kies het bestand dat van de laptop komt. U ziet eerst wat er verandert; er wordt nog niets bewaard.',
    copyDetail:
      'Kies een bezoekmap van uw dienst. De onthaalouders in de map worden overgenomen zoals ze thuis zijn; bezoeken worden samengevoegd.',
    choose: 'Bestand kiezen…',
    chooseOther: 'Ander bestand kiezen…',
    noFile: 'Nog geen bestand gekozen.',
    chooseTitle: 'Welke bezoekmap opent u?',
    look: 'Openen en nakijken',
    looking: 'Ontsleutelen en nakijken…',
    noFileYet: 'Kies eerst het bestand.',
    noPassword: 'Typ het wachtwoord.',
  },
  preview: {
    from: (moment: string, by: string) => `Gemaakt op ${moment} door ${by}`,
    nothing: 'Er is niets samen te voegen.',
    nothingDetail: 'Alles wat in deze map staat, staat hier al.',
    records: (number: number) => count(number, 'verandering', 'veranderingen'),
    isNew: 'nieuw',
    isChanged: 'gewijzigd',
    conflicts: (number: number) => count(number, 'veld met twee versies', 'velden met twee versies'),
    conflictsDetail:
      'Hier en op het andere toestel werd iets anders geschreven. Wat u niet kiest, blijft bewaard; u kunt ook later kiezen.',
    here: 'dit toestel',
    folder: 'de bezoekmap',
    origin: 'zoals het meeging',
    both: 'Beide houden, onder elkaar',
    later: 'Later kiezen',
    refused: (number: number) =>
      count(number, 'bezoek of afspraak kan hier niet bij', 'bezoeken en afspraken kunnen hier niet bij'),
    refusedDetail: 'Ze blijven in de bezoekmap staan; bewaar het bestand.',
    reasons: {
      'no-such-host': 'deze onthaalouder bestaat hier niet',
      'other-host': 'hoort hier bij een andere onthaalouder',
      'no-such-child': 'een kind dat aanwezig was, bestaat hier niet',
      'no-such-template': 'de checklist bestaat hier niet',
      'no-such-visit': 'het bezoek waar het bij hoort, bestaat hier niet',
    },
    pictures: (number: number) => `${pictures(number)} erbij`,
    merge: 'Samenvoegen',
    open: (number: number) => `Openen met ${hosts(number)}`,
    merged: 'Samengevoegd.',
    mergedDetail: (added: number, changed: number, open: number) =>
      [
        `${added} nieuw, ${changed} gewijzigd.`,
        ...(open > 0
          ? [
              `${count(open, 'veld heeft', 'velden hebben')} nog twee versies: kies op het bezoek, of bij Afspraken en doelen.`,
            ]
          : []),
      ].join(' '),
    opened: 'De bezoekmap is geopend.',
    toVisits: 'Naar de bezoeken',
  },
  kinds: { visit: 'Huisbezoek', action: 'Afspraak', goal: 'Doel' },
  /** Fields of actions and goals; those of visits are worded by the sheet. */
  fieldNames: {
    visitId: 'Bezoek',
    text: 'Tekst',
    owner: 'Wie',
    ownerName: 'Naam',
    agreedOn: 'Afgesproken op',
    dueOn: 'Tegen',
    closedOn: 'Afgesloten op',
    outcome: 'Resultaat',
    isWithdrawn: 'Ingetrokken',
    dimension: 'Dimensie',
    startedOn: 'Begonnen op',
    status: 'Toestand',
    endedOn: 'Beëindigd op',
    progress: 'Vooruitgang',
  } as Readonly<Partial<Record<string, string>>>,
  otherField: 'Ander veld',
}
