import type { AbsenceReason, Percent } from '../../../../shared/domain/billing/issued.ts'
import { euroText, listText, monthName, monthYear } from './format-nl.ts'

/** Every Dutch word of a host's statement (kindstaat). */
export const payoutText = {
  title: (month: string) => `Kindstaat ${monthYear(month)}`,
  shortTitle: (number: string, month: string) => `Kindstaat ${number}, ${monthYear(month)}`,
  subject: 'Kindstaat',
  number: 'Nummer',
  date: 'Datum',
  dossier: 'Dossier',
  openDays: 'Openingsdagen',
  openDaysOf: (open: number, planned: number) => `${open} van ${planned}`,
  payOn: 'Wordt gestort op',
  grid: { child: 'Kind', present: 'Aanwezig', amount: 'EUR' },
  mark: { 40: '⅓', 60: '½', 100: '1', 160: 'L' } satisfies Record<Percent, string>,
  absenceMark: { illness: 'z', holiday: 'v', other: 'a' } satisfies Record<AbsenceReason, string>,
  legend: { 100: 'hele dag', 60: 'halve dag', 40: 'minder dan 3 uur', 160: 'meer dan 11 uur' } satisfies Record<
    Percent,
    string
  >,
  absenceLegend: { illness: 'ziek', holiday: 'vakantie', other: 'anders' } satisfies Record<AbsenceReason, string>,
  closedLegend: 'gesloten',
  unansweredMark: '–',
  unansweredLegend: 'niet gekomen',
  fee: {
    title: (cents: number | undefined) =>
      cents === undefined ? 'Vergoeding per kind en per dag' : `Vergoeding, ${euroText(cents)} per kind en per dag`,
    /** Where the amount changed within the month. */
    ofDayAmount: (cents: number) => `van ${euroText(cents)}`,
    share: 'Deel',
    quantity: 'Aantal',
    perDay: 'Bedrag per dag',
    total: 'Totaal (EUR)',
    rows: {
      40: 'Minder dan 3 uur, schoolgaand kind',
      60: 'Halve dag, minder dan 5 uur',
      100: 'Hele dag, 5 tot en met 11 uur',
      160: 'Meer dan 11 uur',
    } satisfies Record<Percent, string>,
    month: (month: string) => `Vergoeding ${monthName(month)}`,
    attendances: (count: string) => `${count} aanwezigheden`,
    oneAttendance: '1 aanwezigheid',
  },
  total: 'Te ontvangen',
  year: {
    title: (month: string) => `Opvang in ${month.slice(0, 4)}`,
    quantity: 'Aanwezigheden',
    amount: 'EUR',
    before: (month: string) =>
      month.endsWith('-02') ? 'Januari' : `Jan tot en met ${monthName(previousOf(month)).slice(0, 3)}`,
    sum: 'Samen',
  },
  explanation: 'Hoe wij rekenen',
  how: {
    base: 'Uw vergoeding volgt de uren dat een kind bij u was.',
    absences: 'Een dag waarop een kind afwezig is, wordt niet vergoed, ook niet als het gezin hem betaalt.',
    ownChildren: (names: readonly string[]) =>
      names.length === 1
        ? `Uw eigen kind ${names[0]} telt mee voor het aantal aanwezige kinderen, niet voor de vergoeding.`
        : `Uw eigen kinderen ${listText(names)} tellen mee voor het aantal aanwezige kinderen, niet voor de vergoeding.`,
    closed: (count: number) =>
      count === 1 ? 'Op één openingsdag was u gesloten.' : `Op ${count} openingsdagen was u gesloten.`,
  },
  payment: {
    account: 'Rekening',
    holder: 'Op naam van',
    communication: 'Mededeling',
    communicationText: (month: string, number: string) => `Kindstaat ${month}, ${number}`,
    nothing: 'Voor deze maand is er niets te storten.',
  },
  footer: (before: string) =>
    `Klopt er iets niet? Laat het ons weten vóór ${before}; een correctie komt op de volgende kindstaat.`,
} as const

function previousOf(month: string): string {
  return `${month.slice(0, 5)}${String(Number(month.slice(5)) - 1).padStart(2, '0')}`
}
