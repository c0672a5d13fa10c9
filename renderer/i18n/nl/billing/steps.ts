import { formatDay, formatMonth } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const families = (count: number): string => `${count} ${count === 1 ? 'gezin' : 'gezinnen'}`
const invoices = (count: number): string => `${count} ${count === 1 ? 'factuur' : 'facturen'}`
const payouts = (count: number): string => `${count} ${count === 1 ? 'uitbetaling' : 'uitbetalingen'}`

/** The header of the screen: the month and its four steps, each with where it stands. */
export const steps = {
  title: 'Facturatie',
  label: 'Stappen van de facturatie',
  families,
  invoices,
  payouts,
  klaar: '1 Klaar?',
  voorbeeld: '2 Voorbeeld',
  uitgeven: '3 Uitgeven',
  verzenden: '4 Verzenden en innen',
  questionsOpen: (count: number) => `${count} ${count === 1 ? 'vraag' : 'vragen'} open`,
  ready: 'alles beantwoord',
  nothing: 'geen opvang',
  preview: (count: number, cents: number) => `${families(count)}, ${formatMoney(cents)}`,
  lockedByQuestions: 'kan na stap 1',
  lockedByIssuing: 'kan na stap 3',
  lockedByNothing: 'niets uit te geven',
  canIssue: (invoiceCount: number, payoutCount: number) =>
    invoiceCount > 0 ? `${invoices(invoiceCount)} klaar` : `${payouts(payoutCount)} klaar`,
  /** `moment` as the service writes it: `2026-11-10T09:30:00` on this computer's clock. */
  issuedOn: (moment: string) => `uitgegeven op ${formatDay(moment.slice(0, 10))}`,
  withoutDocuments: 'uitgegeven, zonder documenten',
  documentsMissing: 'documenten nog te maken',
  dueOn: (date: string) => `vervaldag ${formatDay(date)}`,
  openFolder: (count: number) => `${invoices(count)}, map openen`,
  status: {
    computedAt: (clock: string) => `herrekend om ${clock}`,
    preview: 'Voorbeeld, er is nog niets uitgegeven',
    issued: (month: string) => `${capital(formatMonth(month))} is uitgegeven`,
    partlyIssued: (month: string, count: number) =>
      `${capital(formatMonth(month))} is uitgegeven, ${families(count)} nog open`,
  },
  empty: {
    title: (month: string) => `Geen opvang in ${formatMonth(month)}`,
    text: 'Er is voor deze maand niets gepland en niemand was aanwezig. Kies een andere maand.',
    noneAtAll: 'Er is nog geen enkele maand met opvang. Ze verschijnt zodra er overeenkomsten en opvangplannen zijn.',
    goToMonth: (month: string) => `Naar ${formatMonth(month)}`,
  },
}
