import { documentKinds } from './document-kinds.ts'

/** Lines of the timelines of hosts and children: the fact in bold, then its details. */
export const timeline = {
  planned: (month: string) => `Gepland, ${month}`,
  showPlanned: (count: number) => `Nog ${count} geplande tonen`,
  empty: 'Hier is nog niets gebeurd.',
  emptyFilter: 'Niets van deze soort.',
  filter: 'Wat de tijdlijn toont',
  chips: {
    all: 'Alles',
    children: 'Kinderen',
    agreements: 'Overeenkomsten',
    plans: 'Plannen',
    closures: 'Sluiting en vergunning',
    payouts: 'Uitbetalingen',
    tariffs: 'Tarieven',
    invoices: 'Facturen',
    papers: 'Documenten',
    notes: 'Notities',
  },
  agreementStart: (name: string) => `${name} gestart`,
  agreementEnd: (name: string) => `${name} gestopt`,
  startAt: (host: string) => `Gestart bij ${host}`,
  endAt: (host: string) => `Gestopt bij ${host}`,
  startDetail: 'overeenkomst begint',
  endDetail: 'laatste dag van de overeenkomst',
  plan: (name: string) => `Weekplan ${name}`,
  planAt: (host: string) => `Weekplan bij ${host}`,
  planDetail: (days: string, weeks: number) =>
    weeks === 1 ? `${days} dagen per week` : `${days} dagen per week, om de ${weeks} weken anders`,
  closed: (reason: string) => `Gesloten, ${reason}`,
  wholeService: 'hele dienst',
  until: (date: string) => `tot en met ${date}`,
  oneDay: 'hele dag',
  closureReasons: {
    holiday: 'feestdag',
    leave: 'verlof',
    illness: 'ziekte',
    training: 'vorming',
    'force-majeure': 'overmacht',
    other: 'andere reden',
  } as Record<string, string>,
  licence: (places: number) => `Vergunning voor ${places}`,
  licenceUntil: (date: string | undefined) => (date === undefined ? 'onbepaalde duur' : `tot en met ${date}`),
  hostStart: 'Gestart als onthaalouder',
  hostEnd: 'Gestopt als onthaalouder',
  payout: (month: string) => `Kindstaat ${month}`,
  payoutDetail: (childDays: number, money: string, number: string) =>
    `${childDays} ${childDays === 1 ? 'aanwezigheid' : 'aanwezigheden'} · ${money} · ${number}`,
  tariffDetail: (money: string, kindcode: string | undefined, until: string | undefined) =>
    [`${money} per dag`, kindcode && `attest ${kindcode}`, until && `tot en met ${until}`].filter(Boolean).join(' · '),
  tariffKinds: {
    income: 'Inkomenstarief',
    reduced: 'Individueel verminderd tarief',
    maximum: 'Maximumtarief',
    free: 'Vrije prijs',
  } as Record<string, string>,
  school: 'Naar school',
  schoolOf: (name: string) => `${name} naar school`,
  schoolDetail: 'vanaf deze dag telt schooltijd mee in het tarief',
  documentKinds,
  documentDetail: (who: string, until: string | undefined) =>
    [who, until === undefined ? 'onbepaald geldig' : `geldig tot ${until}`].join(' · '),
  trainingDetail: (length: string, provider: string | undefined) => [length, provider].filter(Boolean).join(' · '),
  note: 'Notitie',
  ownChildEnd: (name: string) => `${name} telt niet meer mee`,
  ownChildEndDetail: 'laatste dag waarop dit eigen kind meetelt',
  statuteDetail: 'vanaf deze dag',
  openingHours: 'Andere openingsuren',
  openingHoursDetail: 'vanaf deze dag',
  notice: 'Opzeg',
  noticeOf: (name: string) => `Opzeg ${name}`,
  noticeDetail: (by: 'family' | 'organiser' | 'host', until: string | undefined) =>
    [
      `door ${{ family: 'het gezin', organiser: 'de dienst', host: 'de onthaalouder' }[by]}`,
      until && `tot en met ${until}`,
    ]
      .filter(Boolean)
      .join(' · '),
  invoice: (month: string) => `Factuur ${month}`,
  invoiceDetail: (money: string, number: string) => `${money} · ${number}`,
  links: { child: 'Kind', host: 'Onthaalouder', billing: 'Facturatie' },
}
