import { formatMonth, formatMonthName } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import type { Uncollected } from '../../../features/billing/model/billing-types.ts'
import { steps } from './steps.ts'

const { invoices, payouts, families } = steps
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const nothingChanged = 'Er is niets veranderd: geen nummers gebruikt, geen bestanden gemaakt.'

/** Why a family with a mandate pays by transfer, after *omdat*. */
export const uncollectedReasons: Record<Uncollected, string> = {
  'no-creditor-id': 'uw dienst geen juist schuldeisersnummer heeft',
  'no-account': 'het rekeningnummer ontbreekt of niet klopt',
  'mandate-unusable': 'de referentie of de datum van het mandaat niet bruikbaar is',
}

/** Step 3: what issuing does, the button, its progress and how it can fail. */
export const issue = {
  label: 'Uitgeven',
  whatHappens: (month: string) => `Wat er gebeurt met ${formatMonth(month)}`,
  invoices: (count: number, cents: number) => `${invoices(count)} van samen ${formatMoney(cents)}`,
  invoicesText: 'Elke factuur krijgt een nummer, een gestructureerde mededeling en een vervaldag.',
  payouts: (count: number, cents: number) => `${payouts(count)} aan onthaalouders, samen ${formatMoney(cents)}`,
  payoutsText: 'Elke onthaalouder krijgt een kindstaat; de betalingen staan in één bestand voor de bank.',
  heldBack: (count: number) => `${families(count)} tegengehouden`,
  heldBackText: 'Zonder attest geen factuur. Ze kunnen later in een tweede uitgifte.',
  accepted: (days: number, count: number) =>
    `${days} ${days === 1 ? 'dag' : 'dagen'} zonder antwoord aangerekend, bij ${families(count)}`,
  acceptedText: 'De reden wordt bij de uitgifte bewaard.',
  uncollected: (count: number, reason: Uncollected) =>
    `${families(count)} met een mandaat ${count === 1 ? 'wordt' : 'worden'} niet geïnd, omdat ${uncollectedReasons[reason]}`,
  uncollectedText: 'Hun factuur is een overschrijving; na het uitgeven verandert dat niet meer.',
  uncovered: (count: number) => `${count} ${count === 1 ? 'aanwezigheid' : 'aanwezigheden'} niet aangerekend`,
  uncoveredText: 'Er is geen overeenkomst; de onthaalouder wordt wel betaald.',
  earlier: (count: number) => `${invoices(count)} al eerder uitgegeven`,
  earlierText: 'Die blijven zoals ze zijn.',
  folder: 'Map voor de documenten',
  folderText: (month: string) =>
    `Daarin komt een nieuwe map facturen-${month}, met facturen, kindstaten, bankbestanden en een overzicht.`,
  noFolder: 'nog geen map gekozen',
  choose: 'Map kiezen',
  chooseOther: 'Andere map kiezen',
  chooseTitle: 'Map voor de facturen',
  button: (invoiceCount: number, payoutCount: number) =>
    invoiceCount > 0 ? `${invoices(invoiceCount)} uitgeven` : `${payouts(payoutCount)} uitgeven`,
  final: 'Dit is definitief.',
  finalText: 'Een uitgegeven factuur verandert nooit meer; een fout wordt rechtgezet met een nieuwe factuur.',
  lockedByFolder: 'kies eerst een map',
  lockedByQuestions: (count: number) => `${steps.questionsOpen(count)} in stap 1`,
  toQuestions: 'Naar de vragen',
  progress: {
    documents: 'Documenten maken',
    bills: 'Facturen berekenen',
    other: 'Uitgeven',
    cancel: 'Annuleren',
    cancelling: 'Wordt geannuleerd…',
    safe: 'Annuleren tijdens het maken laat de maand zoals ze was.',
    tooLate: 'Het annuleren kwam te laat: de maand wordt uitgegeven.',
  },
  cancelled: {
    title: 'Het uitgeven is geannuleerd.',
    text: nothingChanged,
  },
  done: {
    openFolder: 'Map openen',
    title: (month: string) => `${capital(formatMonth(month))} is uitgegeven`,
    fact: 'Alles wat uitgegeven kan worden, is uitgegeven.',
    text: 'Nummers en bedragen liggen vast; de documenten kunnen altijd opnieuw gemaakt worden.',
    next: 'Naar verzenden en innen',
  },
  undocumented: {
    fact: 'Uitgegeven, maar de documenten zijn nog niet geschreven.',
    text: 'Nummers en bedragen liggen vast; de documenten volgen uit wat uitgegeven is.',
    make: 'Documenten maken',
  },
  nothing: {
    title: 'Er is niets uit te geven',
    text: 'Geen enkel gezin heeft een rekening en geen enkele onthaalouder wordt betaald.',
  },
  answers: 'Uw antwoorden',
  noAnswers: 'Er waren geen vragen.',
  reason: (text: string) => `“${text}”`,
  heldBackRow: 'tegengehouden, geen attest',
  uncoveredRow: 'niet aangerekend, onthaalouder betaald',
  issuedWithout: (month: string) =>
    `De facturen van ${formatMonthName(month)} zijn uitgegeven, maar zonder documenten.`,
  issuedWithoutText: 'Nummers en bedragen liggen vast. De documenten kunnen nu of later opnieuw gemaakt worden.',
  allOrNothing: 'Er is niets half uitgegeven: alles of niets. Opnieuw proberen doet niets dubbel.',
  nothingLeft: 'Er was niets meer uit te geven.',
  failed: (month: string) => `De facturen van ${formatMonthName(month)} zijn niet uitgegeven.`,
  nothingChanged,
  otherFolder: 'Andere map kiezen',
  retry: 'Opnieuw proberen',
  writeDocuments: 'Documenten opnieuw maken',
  incident: (incident: string) => `Nummer in het logboek: ${incident}.`,
}
