import { longDate } from './format-nl.ts'

const days = (count: number) => (count === 1 ? 'die dag' : 'die dagen')

/** Every Dutch word of a letter or an e-mail to a family whose host is away (R73–R76). */
export const letterText = {
  folder: 'vervanging',
  fileName: 'brief',
  title: 'Vervangopvang',
  subject: (host: string, period: string) => `Opvang bij ${host} ${period}`,
  placeAndDate: (city: string, iso: string) => [city, longDate(iso)].filter(Boolean).join(', '),
  greeting: (name: string) => `Beste ${name},`,

  onDay: (day: string) => `op ${day}`,
  fromUntil: (from: string, until: string) => `van ${from} tot en met ${until}`,
  onwards: (day: string) => `vanaf ${day}`,
  ill: (host: string, period: string) => `${host} is ziek ${period}.`,
  closed: (host: string, period: string) => `De opvang bij ${host} is gesloten ${period}.`,
  endUnknown: 'Het einde is nog niet bekend. Zodra wij meer weten, laten wij het u weten.',
  placed: (children: string) => `Wij vonden voor ${children} vervangopvang, zoals hieronder staat.`,
  placedSome: (children: string) =>
    `Wij vonden voor ${children} vervangopvang voor een deel van de dagen. Hieronder staat wat er elke dag kan.`,
  placedNone: (children: string, count: number) =>
    `Wij vonden voor ${children} voor ${days(count)} nog geen plaats. Wij zoeken verder.`,
  byParents: (children: string, count: number) => `U zorgt ${days(count)} zelf voor opvang voor ${children}.`,

  columns: { day: 'Dag', child: 'Kind', where: 'Waar', hours: 'Uren' },
  none: 'nog geen plaats',
  parents: 'u zorgt zelf voor opvang',
  group: 'groepsopvang',
  phone: (phone: string) => `tel. ${phone}`,
  part: 'niet voor alle uren',

  partLater: 'Waar er niet voor alle uren plaats is, zoeken wij verder voor de andere uren.',
  cost: 'Voor de vervangopvang betaalt u zoals gepland, aan uw eigen tarief.',
  free: 'Voor de dagen zonder vervangopvang betaalt u niets, en er gaan geen respijtdagen af.',
  ownSolution:
    'Kunt u zelf iets regelen? Laat het ons dan weten. Maak geen afspraken met een andere onthaalouder zonder ons.',
  call: (reach: string) => `Hebt u vragen, of past een plaats niet voor u? Bel of mail ons: ${reach}.`,
  callNobody: 'Hebt u vragen, of past een plaats niet voor u? Laat het ons dan weten.',
  thanks: 'Dank u voor uw begrip.',
  regards: 'Met vriendelijke groeten,',
} as const
