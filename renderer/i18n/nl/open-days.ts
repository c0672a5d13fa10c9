import type { OddKind } from '../../../shared/domain/attendance/odd-kinds.ts'

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagen'}`
const children = (count: number) => `${count} ${count === 1 ? 'kind' : 'kinderen'}`
const minutes = (count: number): string => {
  const [hours, rest] = [Math.floor(count / 60), count % 60]
  if (hours === 0) return `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`
  return rest === 0 ? `${hours} uur` : `${hours} uur ${rest}`
}
const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

const billings = {
  'free-days': 'Respijtdagen gaan eerst, daarna wordt aangerekend.',
  free: 'Wordt niet aangerekend.',
  charged: 'Wordt aangerekend.',
}

/** Openstaande dagen: what nobody answered for, and what is worth a look. The screen imports them itself. */
export const openDays = {
  lists: 'Welke lijst',
  open: (count: number | undefined) => (count === undefined ? 'Openstaand' : `Openstaand (${count})`),
  odd: (count: number | undefined) => (count === undefined ? 'Opvallend' : `Opvallend (${count})`),
  groupBy: 'Groeperen',
  groupings: { onthaalouder: 'Onthaalouder', gezin: 'Gezin', ouderdom: 'Ouderdom' },
  filter: 'Naam zoeken',
  count: (count: number) => `${days(count)} zonder antwoord`,
  narrowed: {
    only: (parts: readonly string[]) => `Alleen ${and(parts)}`,
    family: (name: string) => `het gezin ${name}`,
    thisFamily: 'één gezin',
    host: (name: string) => name,
    thisHost: 'één onthaalouder',
    all: 'Alles tonen',
  },
  listLabel: 'Dagen zonder antwoord',
  columns: { child: 'Kind', date: 'Datum', plan: 'Plan', host: 'Onthaalouder', age: 'Ouderdom' },
  insteadOf: (host: string) => `vervanging voor ${host}`,
  age: (count: number) => (count === 0 ? 'vandaag' : count === 1 ? 'gisteren' : days(count)),
  ages: (above: number, most: number | undefined) =>
    most === undefined
      ? `Ouder dan ${days(above)}`
      : above === 0
        ? `Tot ${days(most)}`
        : `${above + 1} tot ${days(most)}`,
  chosenColumn: 'Gekozen',
  chooseDay: (child: string, date: string) => `Kies ${child}, ${date}`,
  groupCount: (count: number) => days(count),
  bar: {
    label: 'Antwoord',
    nothing: 'Kies dagen met spatie, of Ctrl A voor alles.',
    chosen: (count: number, childCount: number) =>
      childCount === 1 ? days(count) : `${days(count)} van ${children(childCount)}`,
    planned: (count: number) => (count === 1 ? 'Zoals gepland' : `${days(count)} zoals gepland`),
    most: (count: number) => `${count.toLocaleString('nl-BE')} dagen tegelijk is het meeste.`,
    other: 'Andere reden',
    asPlanned: (count: number) =>
      count === 1 ? 'aanwezig zoals gepland.' : 'aanwezig zoals gepland, elk met de uren van het plan.',
    absent: (reason: string, billing: 'free-days' | 'free' | 'charged') =>
      `afwezig, ${reason.toLowerCase()}. ${billings[billing]}`,
  },
  done: {
    planned: (count: number) => `${days(count)}: aanwezig zoals gepland`,
    absent: (count: number, reason: string) => `${days(count)}: afwezig, ${reason.toLowerCase()}`,
    undone: (count: number) => `${days(count)}: antwoord ongedaan gemaakt`,
    moved: (who: string, host: string) => `${who}: verplaatst naar ${host}`,
    removed: (who: string, host: string) => `${who}: aanwezigheid bij ${host} verwijderd`,
    replanned: (who: string) => `${who}: aanwezig zoals gepland`,
    checked: (count: number) => (count === 1 ? '1 opvallend feit klopt' : `${count} opvallende feiten kloppen`),
    unchecked: (count: number) => (count === 1 ? '1 feit staat er opnieuw' : `${count} feiten staan er opnieuw`),
  },
  reason: {
    title: 'Een verbetering vraagt een reden',
    text: (closed: readonly string[], issued: readonly string[]) =>
      [
        ...(closed.length > 0 ? [`Het maandblad van ${and(closed)} is afgesloten.`] : []),
        ...(issued.length > 0 ? [`Over ${and(issued)} is al een afrekening uitgegeven; die blijft zoals ze is.`] : []),
        'De reden blijft bij de dag bewaard.',
      ].join(' '),
    confirm: 'Bewaren met deze reden',
  },
  conflict: {
    title: (count: number) => `${count === 1 ? '1 dag is' : `${count} dagen zijn`} intussen anders ingevuld.`,
    text: 'Er is niets bewaard. De lijst toont nu hoe het staat.',
    notStarted: (names: readonly string[]) => `De opvang van ${and(names)} is nog niet gestart.`,
    notStartedText: 'Er is niets bewaard. Laat die dagen weg, of start de opvang in het dossier van het kind.',
  },
  empty: {
    title: 'Alle dagen zijn beantwoord',
    text: (until: string) => `Tot en met ${until} weet u van elke gereserveerde dag wie er was en wie niet.`,
    narrowedTitle: 'Hier staan geen dagen open',
    narrowedText: (count: number) => `In totaal zijn er nog ${days(count)} zonder antwoord.`,
    noMatch: 'Geen dag gevonden',
    noMatchText: 'Er staat geen dag open die bij de zoekopdracht past.',
  },
  evidence: {
    panel: 'De gekozen dag',
    choose: 'Kies links een dag.',
    plan: 'Plan',
    age: (count: number) => (count === 0 ? 'vandaag, nog geen antwoord' : `${days(count)} zonder antwoord`),
    at: (host: string) => `bij ${host}`,
    consequence: 'Als niemand antwoordt',
    charged: (amount: string, percent: string) => `De dag wordt aangerekend: ${percent}, ${amount}.`,
    insteadOf: (host: string) => `Vervanging voor ${host}: zij is gesloten, hier was een plaats afgesproken.`,
    notCharged: 'Er wordt niets aangerekend en er gaat geen respijtdag af, en niemand weet waar het kind was.',
    notChargedSource:
      'De eigen onthaalouder is gesloten. Was het kind hier, dan telt de dag en wordt deze onthaalouder betaald.',
    chargedUnknown: (percent: string) =>
      `De dag wordt aangerekend: ${percent}. Het bedrag is niet gekend: er is geen attest.`,
    chargedSource: 'Bestellen is betalen; een dag zonder antwoord geldt als gereserveerd en niet gekomen.',
    percent: {
      40: 'een derde dag (40 %)',
      60: 'een halve dag (60 %)',
      100: 'een hele dag (100 %)',
      160: 'een lange dag (160 %)',
    },
    balance: 'Respijtdagen',
    balanceLeft: (left: string, entitled: string, year: number) => `${left} van ${entitled} over in ${year}.`,
    balanceTakes: (days_: string) => `Afwezig neemt er ${days_}.`,
    balanceShort: 'Afwezig wordt aangerekend: er zijn er niet genoeg.',
    balanceSource: 'Alle gekende afwezigheden van het jaar zijn geteld.',
    lastDays: 'De dagen ervoor',
    noLastDays: 'Er zijn dit jaar geen dagen voor deze.',
    contact: 'Contact',
    noPhone: 'geen telefoon bekend',
    month: 'Open in het maandblad',
    monthAt: (host: string) => `Maandblad van ${host}`,
    file: 'Dossier van het kind',
    kinds: {
      attended: 'aanwezig',
      extra: 'aanwezig, niet gepland',
      substituted: 'bij een ander, gesloten',
      'charged-absence': 'afwezig, aangerekend',
      'free-absence': 'afwezig, respijtdag',
      closed: 'gesloten',
    },
    isOpen: 'zonder antwoord',
    reasons: { illness: 'ziek', holiday: 'vakantie', other: 'anders' },
  },
  oddList: {
    label: 'Opvallende dagen',
    columns: { who: 'Wie', date: 'Datum', host: 'Onthaalouder', fact: 'Feit' },
    group: {
      'outside-hours': 'Aanwezig buiten de openingsuren',
      'longer-than-plan': 'Een uur of meer langer dan gepland',
      'two-hosts': 'Op één dag bij twee onthaalouders',
      'eleven-hours': 'Precies 11 uur aanwezig',
      'closed-day': 'Aanwezig op een sluitingsdag',
      'over-limit': 'Te veel kinderen tegelijk',
      'no-agreement': 'Aanwezig zonder overeenkomst',
    } satisfies Record<OddKind, string>,
    count: (count: number) => `${count} ${count === 1 ? 'feit' : 'feiten'}`,
    emptyTitle: 'Niets opvallends',
    emptyText: (from: string, until: string) =>
      `Van ${from} tot en met ${until} past elke aanwezigheid bij plan, uren, overeenkomst en plaatsen, of u keek ze al na.`,
    noMatchText: 'Er is geen opvallend feit dat bij de zoekopdracht past.',
    right: (count: number) => (count === 1 ? 'Klopt' : `${openDays.oddList.count(count)} kloppen`),
    rightWhat: (count: number) =>
      count === 1
        ? 'klopt: het verdwijnt uit de lijst en komt pas terug als de dag verandert.'
        : 'kloppen: ze verdwijnen uit de lijst en komen pas terug als de dag verandert.',
    chosen: (count: number) => openDays.oddList.count(count),
  },
  facts: {
    short: {
      outside: (spans: string) => spans,
      longer: (count: number) => `+ ${minutes(count)}`,
      twoHosts: (isAtOnce: boolean, gap: number) => (isAtOnce ? 'tegelijk' : `${minutes(gap)} ertussen`),
      eleven: (spans: string) => spans,
      closed: (reason: string) => reason,
      over: (count: number, limit: number, span: string) => `${count} van ${limit}, ${span}`,
      noAgreement: (isElsewhere: boolean) => (isElsewhere ? 'elders afgesproken' : 'nergens afgesproken'),
    },
    outside: (child: string, outside: string, hours: string) =>
      hours === ''
        ? `${child} was er ${outside}, op een dag zonder openingsuren.`
        : `${child} was er ${outside}; de onthaalouder is open ${hours}.`,
    longer: (child: string, present: number, reserved: number) =>
      `${child} was er ${minutes(present)}, gepland was ${minutes(reserved)}: ${minutes(present - reserved)} langer.`,
    longerSource: 'De langste van gepland en aanwezig wordt aangerekend.',
    twoHosts: (child: string, stays: string) => `${child} was ${stays}.`,
    atOnce: (gap: number) =>
      gap === 0
        ? 'Zonder tijd ertussen: daar raakt niemand.'
        : `Met ${minutes(gap)} ertussen: te kort om van de ene bij de andere te raken.`,
    stayAt: (span: string, host: string) => `${span} bij ${host}`,
    eleven: (child: string, span: string, percent: string) =>
      `${child} was er ${span}: precies 11 uur. Wordt aangerekend als ${percent}, gemeld als flexibele opvang.`,
    elevenSource: 'Facturatie: tot en met 11 uur is een hele dag. Registratie bij Opgroeien: vanaf 11 uur is flexibel.',
    closed: (child: string, span: string, who: string, reason: string) =>
      `${child} was er ${span}, maar ${who} gesloten: ${reason}.`,
    closedHost: 'de onthaalouder was',
    closedService: 'de hele dienst was',
    notActive: (child: string, span: string) => `${child} was er ${span}, maar de onthaalouder was toen niet actief.`,
    notActiveShort: 'niet actief',
    over: (span: string, count: number, limit: number) =>
      `${span}: ${count} kinderen tegelijk, ten hoogste ${limit} toegelaten.`,
    overWho: (names: readonly string[]) => `Aanwezig op het drukste moment: ${and(names)}.`,
    own: (name: string) => `${name} (eigen kind)`,
    overSource: 'De laagste van vergunning en wettelijk maximum; eigen kinderen tellen tijdens de openingsuren.',
    noAgreement: (child: string, span: string, host: string) =>
      `${child} was er ${span}, maar heeft die dag nergens een overeenkomst. Dat wordt niemand aangerekend; ${host} wordt wel betaald.`,
    elsewhere: (child: string, span: string, host: string, agreed: readonly string[]) =>
      `${child} was er ${span}, maar heeft een overeenkomst bij ${and(agreed)}, niet bij ${host}.`,
    span: (from: string, until: string) => `van ${from} tot ${until}`,
    and,
  },
  fixes: {
    title: 'Rechtzetten',
    planned: (times: string) => `Zoals gepland: ${times}`,
    move: (host: string) => `Verplaats naar ${host}`,
    remove: (host: string | undefined) => (host === undefined ? 'Verwijderen' : `Verwijderen bij ${host}`),
    removeNote: 'Is de dag gereserveerd, dan staat hij na het verwijderen opnieuw open.',
    right: 'Klopt',
    dayTitle: 'Wat er staat',
    noPlan: 'niet gereserveerd',
    plan: (times: string) => `gepland ${times}`,
    closedPlan: (times: string) => `gepland ${times}, gesloten`,
  },
}
