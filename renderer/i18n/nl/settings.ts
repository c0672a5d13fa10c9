import type { LostNumbers, lostNumbersOf } from '../../features/settings/lost-numbers.ts'

/** `50 facturen (2026-00001 … 2026-00050)`; nothing where there are none. */
function span(lost: LostNumbers | undefined, one: string, many: string): string {
  if (!lost) return ''
  const { count, first, last } = lost
  return `${count} ${count === 1 ? one : many} (${first === last ? first : `${first} … ${last}`})`
}

/** Instellingen and the choices behind it. */
export const settings = {
  title: 'Instellingen',
  tabsLabel: 'Onderdelen van de instellingen',
  tabs: {
    dienst: 'Dienst',
    'back-ups': 'Back-ups',
    gedateerd: 'Gedateerd',
    redenen: 'Redenen',
    vervanging: 'Vervanging',
    voorrang: 'Voorrang',
    groepslocaties: 'Groepslocaties',
    checklist: 'Checklist',
    sjablonen: 'Sjablonen',
    postcodes: 'Postcodes',
    uitvoeren: 'Uitvoeren',
    geschiedenis: 'Geschiedenis',
  },
  service: {
    title: 'Dienst',
    name: 'Naam',
    places: 'Erkende plaatsen',
    hosts: 'Onthaalouders',
    children: 'Kinderen',
    today: 'Vandaag',
    version: 'Versie van Onthaal',
    file: 'Gegevensbestand',
    openFolder: 'Map openen',
    folderMissing: 'Die map kan niet geopend worden.',
    check: 'Gegevens nakijken',
    checkDetail: 'Kijkt of het bestand heel is en rekent elke uitgegeven factuur en kindstaat opnieuw uit.',
    checking: 'Nakijken…',
    sound: 'Alles klopt.',
    soundDetail: (invoices: number, payouts: number) =>
      `${invoices} ${invoices === 1 ? 'factuur' : 'facturen'} en ${payouts} ${payouts === 1 ? 'kindstaat' : 'kindstaten'} opnieuw uitgerekend, elk bedrag volgt uit zijn feiten.`,
    unsound: 'Niet alles klopt.',
    faults: {
      integrity: (count: number) => `${count} ${count === 1 ? 'beschadiging' : 'beschadigingen'} in het bestand`,
      foreignKeys: (count: number) => `${count} ${count === 1 ? 'verwijzing' : 'verwijzingen'} naar iets dat ontbreekt`,
      wrongTotal: (number: string, issued: string, recomputed: string) =>
        `${number}: uitgegeven ${issued}, uit de feiten volgt ${recomputed}`,
      gap: (number: string) => `nummer ${number} ontbreekt`,
    },
    unsoundDetail: 'Er is niets veranderd. Zet een back-up terug van toen het nog klopte, of vraag hulp.',
  },
  backups: {
    title: 'Back-ups',
    folder: 'Map',
    openFolder: 'Map openen',
    intro:
      'Elke dag maakt Onthaal er zelf een en kijkt ze na. Bewaard worden 3 van vandaag, een per dag van 14 dagen en een per maand van 24 maanden.',
    make: 'Back-up maken',
    makeElsewhere: 'Back-up op een andere plaats…',
    elsewhereTitle: 'In welke map komt de back-up?',
    listLabel: 'Back-ups',
    columns: { made: 'Gemaakt', name: 'Bestand', size: 'Grootte', state: 'Toestand', actions: 'Handelingen' },
    verify: 'Nakijken',
    verifying: 'Nakijken…',
    sound: 'in orde',
    damaged: 'beschadigd',
    notChecked: 'niet nagekeken',
    restore: 'Terugzetten…',
    empty: 'Nog geen back-up',
    emptyDetail: 'Maak er nu een: ze komt in de map hierboven.',
    confirmTitle: (moment: string) => `Back-up van ${moment} terugzetten?`,
    confirmDetail: (moment: string) =>
      `Alles wat na ${moment} ingevoerd of uitgegeven is, staat dan niet meer in Onthaal. De gegevens van nu worden opzijgezet, niet gewist.`,
    checking: 'de back-up wordt nagekeken…',
    unusable: 'deze back-up is niet bruikbaar',
    lost: ({ invoices, payouts }: ReturnType<typeof lostNumbersOf>) => {
      const parts = [span(invoices, 'factuur', 'facturen'), span(payouts, 'kindstaat', 'kindstaten')].filter(Boolean)
      const count = (invoices?.count ?? 0) + (payouts?.count ?? 0)
      return `Na deze back-up ${count === 1 ? 'is' : 'zijn'} nog ${parts.join(' en ')} uitgegeven.`
    },
    lostDetail: 'Zet u de back-up terug, dan kent Onthaal ze niet meer en worden hun nummers opnieuw gebruikt.',
    lostAccepted: 'Ik zet terug, ook al worden deze nummers opnieuw gebruikt.',
    lostReason: 'vink eerst aan dat het mag',
    confirm: 'Back-up terugzetten',
    restored: 'De back-up is teruggezet.',
    restoredDetail: (setAside: string) => `De gegevens van daarvoor staan opzij in ${setAside}.`,
    made: (name: string) => `${name} is gemaakt en nagekeken.`,
  },
  dated: {
    title: 'Gedateerde instellingen',
    intro: 'Elke waarde geldt vanaf een datum. Wat vroeger gold, blijft gelden voor vroegere dagen.',
    keys: {
      'host.dayCents': {
        title: 'Vergoeding per opvangdag',
        detail: 'wat een onthaalouder krijgt per kind voor een hele dag',
      },
      'freeDays.fullTime': { title: 'Respijtdagen per jaar', detail: 'voor een kind dat voltijds komt' },
      'capacity.legalMaximum': {
        title: 'Hoogstens tegelijk',
        detail: 'kinderen bij een onthaalouder, wat de vergunning ook zegt',
      },
      'capacity.averageLimit': {
        title: 'Gemiddelde per kwartaal',
        detail: 'streefdoel: ten hoogste zoveel kinderen per openingsdag',
      },
      'plan.minimumHalfDays': { title: 'Minimum per week', detail: 'halve dagen in een opvangplan' },
      'absence.noticeTime': {
        title: 'Verwittigen voor',
        detail: 'tijdstip tot wanneer een afwezigheid op tijd gemeld is',
      },
      'deposit.maximumCents': { title: 'Waarborg', detail: 'ten hoogste te vragen aan een gezin' },
      'deposit.lowIncomeMaximumCents': {
        title: 'Waarborg bij laag inkomen',
        detail: 'ten hoogste te vragen aan een gezin met een laag inkomen',
      },
      'deposit.lowIncomeLimitCents': {
        title: 'Grens laag inkomen',
        detail: 'gezinsinkomen per jaar tot en met waar de lage waarborg geldt',
      },
      'notice.months': {
        title: 'Opzegtermijn in maanden',
        detail: 'voor het voorstel van de einddatum na een opzegging',
      },
      'documents.alertDays': {
        title: 'Melden voor een document vervalt',
        detail: 'zoveel dagen op voorhand, ook voor een huisgenoot die 18 wordt',
      },
      'attest.alertDays': {
        title: 'Melden voor een attest afloopt',
        detail: 'zoveel dagen op voorhand, ook voor een nieuwe berekening',
      },
      'substitution.goals': {
        title: 'Wat telt bij vervanging',
        detail: 'het belangrijkste eerst',
      },
      'substitution.maximumKm': {
        title: 'Verste plaats bij vervanging',
        detail: 'in kilometer van huis, in vogelvlucht; 0 is geen grens',
      },
      'substitution.seconds': {
        title: 'Zoektijd voor vervanging',
        detail: 'zoveel seconden wordt hoogstens naar het beste antwoord gezocht',
      },
      'visits.perQuarter': {
        title: 'Huisbezoeken per kwartaal',
        detail: 'zoveel keer per kwartaal gaat de dienst minstens langs bij een onthaalouder',
      },
      'visits.firstWithinDays': {
        title: 'Eerste huisbezoek',
        detail: 'binnen zoveel dagen na de start van een onthaalouder',
      },
      'visits.unannouncedOneOf': {
        title: 'Onaangekondigde huisbezoeken',
        detail: 'één op zoveel bezoeken is onaangekondigd; 0 is geen afspraak',
      },
      'incidents.reportHours': {
        title: 'Termijn om een ongeval te melden',
        detail: 'binnen zoveel uren na een ongeval of schade is het gemeld, voor de verzekering',
      },
      'occupancy.targetPercent': {
        title: 'Doel van de bezetting',
        detail:
          'zoveel procent van de plaatsen moet over het jaar gevuld zijn voor de subsidie; 80 % is niet bevestigd',
      },
      'occupancy.openingDays': {
        title: 'Openingsdagen per jaar',
        detail: 'zoveel dagen per jaar moet de dienst minstens open zijn',
      },
      'priority.sharePercent': {
        title: 'Aandeel voorrangsgroepen',
        detail:
          'zoveel procent van de kinderen komt minstens uit voorrangsgroepen of kwetsbare gezinnen (inkomenstarief)',
      },
      'priority.plusSharePercent': {
        title: 'Aandeel kwetsbare gezinnen',
        detail: 'zoveel procent van de kinderen komt minstens uit kwetsbare gezinnen (plussubsidie)',
      },
      'priority.vulnerableFrom': {
        title: 'Kwetsbaar gezin',
        detail:
          'vanaf zoveel kenmerken samen is een gezin kwetsbaar: werk, alleenstaand, laag inkomen, zorgsituatie, laag opgeleid',
      },
    },
    columns: { from: 'Geldt vanaf', value: 'Waarde', origin: 'Herkomst', actions: 'Handelingen' },
    always: 'altijd',
    own: 'eigen waarde',
    inForce: 'geldt nu',
    add: 'Waarde toevoegen',
    addTitle: (key: string) => `${key}: nieuwe waarde`,
    from: 'Geldt vanaf',
    fromHint: 'bijvoorbeeld 1/1/2027',
    value: 'Waarde',
    save: 'Waarde bewaren',
    remove: 'Verwijderen',
    removeOf: (key: string, date: string) => `${key} vanaf ${date} verwijderen`,
    rules: {
      date: 'Schrijf een datum als 1/1/2027.',
      cents: 'Schrijf een bedrag in euro, zoals 28,15.',
      whole: 'Schrijf een geheel getal van 0 of meer.',
      goals: 'Schrijf wat telt met een komma ertussen; een plaats voor zoveel mogelijk kinderen is er altijd bij.',
      between: (from: string, until: string) => `Schrijf een getal van ${from} tot ${until}.`,
      number: 'Schrijf een getal van 0 of meer, zoals 4 of 3,5.',
      time: 'Schrijf een tijdstip als 09:00.',
      replaces: (date: string) => `Vanaf ${date} staat er al een eigen waarde; deze komt in de plaats.`,
    },
  },
  exportAll: {
    title: 'Uitvoeren',
    detail:
      'Schrijft de gegevens van de dienst naar één uitwisselingsbestand, om in een andere Onthaal in te lezen. Wat uitgegeven is (facturen en kindstaten met hun nummer), zit er niet in: dat gaat alleen mee met een back-up.',
    privacy: 'Het bestand bevat namen, adressen en rekeningnummers. Bewaar het zoals u een dossier bewaart.',
    choose: 'Uitvoeren naar een bestand…',
    dialogTitle: 'Waar komt het uitwisselingsbestand?',
    fileName: (date: string) => `onthaal-${date}.json`,
    written: 'Het bestand is geschreven.',
    writtenDetail: (path: string, size: string) => `${path}, ${size}`,
  },
}
