import type {
  AbsenceReason,
  ClosureReason,
  IssuedTariff,
  LineKind,
  Percent,
  UnchargedKind,
} from '../../../../shared/domain/billing/issued.ts'
import { capitalised, dayDate, dayMonth, euroText, kindcodeText, listText, longDate, monthYear } from './format-nl.ts'

/** Every Dutch word of an invoice: one place to read them over, and to translate them. */
export const invoiceText = {
  title: (month: string) => `Factuur ${monthYear(month)}`,
  shortTitle: (number: string, month: string) => `Factuur ${number}, ${monthYear(month)}`,
  subject: 'Factuur kinderopvang',
  number: 'Nummer',
  date: 'Datum',
  payBy: 'Te betalen tegen',
  collectedOn: 'Wordt geïnd op',
  hosts: (count: number) => (count === 1 ? 'Onthaalouder' : 'Onthaalouders'),
  contractHolder: 'Contracthouder',
  columns: {
    description: 'Omschrijving',
    percent: 'Tarief',
    quantity: 'Aantal',
    price: 'Prijs',
    amount: 'Bedrag (EUR)',
  },
  continued: 'vervolg',
  costs: 'Kosten',
  costsNote: {
    none: 'komen niet op het fiscaal attest',
    some: 'op het fiscaal attest waar het erbij staat',
    all: 'komen op het fiscaal attest',
  },
  onCertificate: 'op het fiscaal attest',
  total: { transfer: 'Te betalen', 'direct-debit': 'Te innen', none: 'Niets te betalen', credit: 'In uw voordeel' },
  freeDays: {
    title: (year: number) => `Respijtdagen ${year}`,
    entitled: 'Recht',
    before: (month: string | undefined) => (month ? `Tot ${month}` : 'Vroeger'),
    thisMonth: (month: string) => capitalised(month),
    left: 'Over',
    at: (child: string, host: string) => `${child}, bij ${host}`,
  },
  explanation: 'Hoe wij rekenen',
  payment: {
    amount: 'Bedrag',
    account: 'Rekening',
    beneficiary: 'Begunstigde',
    communication: 'Mededeling',
    payBy: 'Betalen tegen',
    scan: 'Scan met uw bankapp',
    collect: (date: string, reference: string) =>
      `Dit bedrag wordt op ${longDate(date)} geïnd via uw domiciliëring, mandaat ${reference}.`,
    collectNote: 'U hoeft niets te doen.',
    fromAccount: 'Van rekening',
    nothing: 'U hoeft niets te betalen.',
    credit: (cents: number) => `U hebt ${euroText(cents)} van ons tegoed. U hoeft niets te betalen.`,
  },
  footer:
    'Vragen over deze factuur? Bel of mail ons binnen 14 dagen. Kinderopvang is vrijgesteld van btw (art. 44 W.Btw).',
} as const

/** `tarief € 18,37 per dag, attest 240828-017-03, geldig tot 31 december 2026`. */
export function tariffText(tariff: IssuedTariff): string {
  const kind = {
    income: 'tarief',
    reduced: 'verminderd tarief',
    maximum: 'maximumtarief',
    free: 'gratis opvang, tarief',
  }[tariff.kind]
  return [
    `${kind} ${euroText(tariff.dayCents)} per dag`,
    tariff.kindcode ? `attest ${kindcodeText(tariff.kindcode)}` : '',
    tariff.until ? `geldig tot ${longDate(tariff.until)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The same, where the tariff changed within the month: `vanaf 16 oktober tarief …`. */
export function tariffFromText(tariff: IssuedTariff, isFirst: boolean): string {
  return isFirst ? tariffText(tariff) : `vanaf ${dayMonth(tariff.from)}: ${tariffText(tariff)}`
}

const stay: Record<Percent, string> = {
  40: 'Minder dan 3 uur, schoolgaand kind',
  60: 'Halve dag, minder dan 5 uur',
  100: 'Opvangdag, 5 tot en met 11 uur',
  160: 'Lange dag, meer dan 11 uur',
}
const shortStay: Record<Percent, string> = {
  40: 'minder dan 3 uur',
  60: 'minder dan 5 uur',
  100: '5 tot en met 11 uur',
  160: 'meer dan 11 uur',
}

/** What an invoice line is called; `substitutes` are the hosts where the child was instead. */
export function lineLabel(kind: Exclude<LineKind, 'cost'>, percent: Percent, substitutes: readonly string[]): string {
  switch (kind) {
    case 'attended':
      return stay[percent]
    case 'extra':
      return `Extra dag, ${shortStay[percent]}`
    case 'substituted':
      return substitutes.length === 0
        ? `Opvang op een gesloten dag, ${shortStay[percent]}`
        : `Opvang bij vervangende onthaalouder (${listText(substitutes)})`
    case 'charged-absence':
      return 'Afwezig, aangerekend'
  }
}

export const chargedAbsence = {
  noFreeDaysLeft: 'Afwezig, respijtdagen op',
  unregistered: 'Niet geregistreerd, aangerekend',
  notOnCertificate: 'niet op het fiscaal attest',
  unregisteredDays: (dates: string) => `niet geregistreerd: ${dates}`,
}

const absence: Record<AbsenceReason, string> = { illness: 'ziek', holiday: 'vakantie', other: 'andere reden' }
const closure: Record<ClosureReason, string> = {
  holiday: 'feestdag',
  leave: 'verlof',
  illness: 'onthaalouder ziek',
  training: 'vorming onthaalouder',
  'force-majeure': 'overmacht',
  other: 'andere reden',
}

/** What a group of days without a charge is called. */
export function unchargedLabel(kind: UnchargedKind, reason: AbsenceReason | undefined, isRuledFree: boolean): string {
  if (kind === 'closed') return 'Gesloten'
  return `${isRuledFree ? 'Vrij afwezig' : 'Respijtdag'}${reason ? `, ${absence[reason]}` : ''}`
}

/** What is said after the dates of such a group. */
export function unchargedNote(reason: ClosureReason | undefined, isLate: boolean): string {
  if (reason) return closure[reason]
  return isLate ? 'niet tijdig gemeld' : 'tijdig gemeld'
}

/** Sentences of "Hoe wij rekenen" on an invoice, each only where its case occurs. */
export const howWeCharge = {
  base: (hasShortStays: boolean) =>
    `Een dag telt voor het langste van gereserveerd en aanwezig: ${hasShortStays ? 'minder dan 3 uur voor een schoolgaand kind 40\u00a0%, ' : ''}minder dan 5 uur 60\u00a0%, 5 tot en met 11 uur 100\u00a0%, meer dan 11 uur 160\u00a0% van het dagtarief, afgerond op de cent.`,
  extra: 'Een extra dag telt voor de uren dat uw kind er was.',
  substituted: 'Opvang bij een vervangende onthaalouder telt voor de uren dat uw kind er was.',
  chargedAbsence: 'Een afwezigheid die geen respijtdag is, kost wat gereserveerd was.',
  unregistered:
    'Is een dag niet geregistreerd, dan rekenen wij wat gereserveerd was. Klopt dat niet, laat het ons weten.',
  stayedLonger: (date: string, child: string, until: string, percent: Percent) =>
    `Op ${dayDate(date)} bleef ${child} tot ${until}: ${whole[percent]}.`,
  cameLonger: (date: string, child: string, hours: string, percent: Percent) =>
    `Op ${dayDate(date)} was ${child} er ${hours}: ${whole[percent]}.`,
  moreOften: (count: number) => (count === 1 ? 'Dat gebeurde nog één keer.' : `Dat gebeurde nog ${count} keer.`),
}

const whole: Record<Percent, string> = {
  40: 'minder dan 3 uur',
  60: 'een halve dag',
  100: 'een hele dag',
  160: 'een lange dag',
}

/** `6 uur 15`. */
export function durationText(minutes: number): string {
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} uur${rest === 0 ? '' : ` ${rest}`}`
}
