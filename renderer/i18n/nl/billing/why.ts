import { formatPeriod } from '../../../format/date.ts'
import { formatAmount, formatMoney } from '../../../format/money.ts'
import { joinNames } from './join-names.ts'
import type { BillChild, BillDay, BillLine } from '../../../features/billing/model/billing-types.ts'

type Percent = BillLine['percent']
type Tariff = BillChild['tariffs'][number]

const regulation = 'huishoudelijk reglement'
const day: Record<Percent, string> = {
  40: 'een derde dag',
  60: 'een halve dag',
  100: 'een hele dag',
  160: 'een lange dag',
}
const becomes: Record<Percent, string> = { 40: 'een derde dag', 60: 'een halve', 100: 'een hele', 160: 'een lange' }
const measured: Record<Percent, string> = {
  40: 'Minder dan 3 uur is een derde dag (40 %) voor een kind dat naar school gaat.',
  60: 'Minder dan 5 uur is een halve dag (60 %).',
  100: '5 tot en met 11 uur is een hele dag.',
  160: 'Meer dan 11 uur is een lange dag (160 %).',
}
const tariffKinds: Record<Tariff['kind'], string> = {
  income: 'inkomenstarief',
  reduced: 'individueel verminderd tarief',
  maximum: 'maximumtarief',
  free: 'vrije prijs',
}
const closures: Record<NonNullable<BillDay['closure']>, string> = {
  holiday: 'feestdag',
  leave: 'verlof',
  illness: 'ziekte',
  training: 'vorming',
  'force-majeure': 'overmacht',
  other: 'andere reden',
}
const absences: Record<NonNullable<BillDay['absence']>['reason'], string> = {
  illness: 'ziek',
  holiday: 'vakantie',
  other: 'andere reden',
}
const source = {
  price: `Bron: ${regulation}, “Prijs”; Subsidiebesluit`,
  absence: `Bron: ${regulation}, “Afwezigheid”; schriftelijke overeenkomst`,
  closed: `Bron: ${regulation}, “Sluitingsdagen”; schriftelijke overeenkomst`,
  cost: `Bron: ${regulation}, “Bijkomende kosten”`,
}
const was = (dates: readonly string[]): string => (dates.length === 1 ? 'is' : 'zijn')

/** *Waarom?* under a line: the days, the rule, the tariff and the arithmetic. */
export const why = {
  day: 'Dag',
  reserved: 'Gereserveerd',
  present: 'Aanwezig',
  counts: 'Telt',
  percent: '%',
  rule: 'Regel',
  tariff: 'Tarief',
  sum: 'Rekening',
  varies: (lengths: string) => `wisselt, ${lengths} uur`,
  range: (from: string, until: string) => `${from} à ${until}`,
  showTimes: 'Uren per dag tonen',
  notReserved: 'niet',
  absent: 'afwezig',
  absentBecause: (reason: NonNullable<BillDay['absence']>['reason']) => absences[reason],
  unanswered: 'geen antwoord',
  closedBecause: (reason: NonNullable<BillDay['closure']>) => `gesloten, ${closures[reason]}`,
  atHost: (times: string, host: string) => `${times} bij ${host}`,
  source,
  measured: (percent: Percent) => measured[percent],
  longestCounts: 'De langste van gereserveerd en aanwezig telt.',
  lifted: (dates: string, from: Percent, to: Percent) =>
    `Op ${dates} wordt ${day[from].replace('een', 'de')} ${becomes[to]}.`,
  extra: 'Er was niets gereserveerd: de tijd van de aanwezigheid telt.',
  substituted: (
    reasons: readonly NonNullable<BillDay['closure']>[],
    hosts: readonly string[],
    present: readonly string[],
  ) =>
    `${joinNames(hosts)} was gesloten (${reasons.map((reason) => closures[reason]).join(', ')}); opvang bij ${joinNames(present)}. De tijd van de aanwezigheid telt.`,
  usedUp: (dates: readonly string[], text: string) =>
    `Afwezig op ${text}. De respijtdagen die over waren, dekken ${dates.length === 1 ? 'de dag' : 'deze dagen'} niet: de gereserveerde tijd telt.`,
  ruledCharged: (text: string) =>
    `Afwezig op ${text}. De dienst besliste dat dit aangerekend wordt: de gereserveerde tijd telt.`,
  unregistered: (dates: readonly string[], text: string) =>
    `Voor ${text} ${was(dates)} geen aanwezigheid en geen afwezigheid ingevuld: de gereserveerde tijd telt.`,
  lateNotice: (text: string) => `Te laat verwittigd voor ${text}; daarvoor wordt niets aangerekend.`,
  freeDay: (reasons: readonly NonNullable<BillDay['absence']>['reason'][]) =>
    `Afwezig (${reasons.map((reason) => absences[reason]).join(', ')}). De respijtdagen dekken dit: er wordt niets aangerekend.`,
  freeDaysUsed: (child: string, entitled: string, used: string, left: string, year: number) =>
    `${child} heeft er ${entitled} in ${year}, tot en met deze maand ${used === '1' ? 'is' : 'zijn'} er ${used} gebruikt, ${left} over.`,
  ruledFree: (text: string) => `De dienst besliste dat ${text} niet aangerekend wordt; er gaat geen respijtdag af.`,
  closed: (reasons: readonly NonNullable<BillDay['closure']>[]) =>
    `Gesloten (${reasons.map((reason) => closures[reason]).join(', ')}): er wordt niets aangerekend en er gaat geen respijtdag af.`,
  cost: (date: string | undefined, fiscal: boolean) =>
    `Kost${date === undefined ? '' : ` van ${date}`}, eenmalig. ${fiscal ? 'Telt mee' : 'Telt niet mee'} voor het fiscaal attest.`,
  perDay: (cents: number) => `${formatMoney(cents)} per dag`,
  attest: (kindcode: string) => `attest ${kindcode}`,
  noAttest: 'attest zonder kindcode',
  tariffKind: (kind: Tariff['kind'], holder: string) => `${tariffKinds[kind]} ${holder}`,
  validity: formatPeriod,
  otherHost: 'een andere onthaalouder',
  unitSum: (dayCents: number, percent: Percent, unitCents: number) =>
    `${formatAmount(dayCents)} × ${percent} % = ${formatAmount(unitCents)}`,
  rounded: 'afgerond op de cent',
  lineSum: (quantity: number, unitCents: number) =>
    `${quantity} ${quantity === 1 ? 'dag' : 'dagen'} × ${formatAmount(unitCents)} = `,
}
