import { formatDay, formatMonth } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import { formatMoment } from '../../../format/time.ts'
import { steps } from './steps.ts'

const { invoices, payouts, families } = steps

/** Step 4: what was issued, how it is collected, and the documents. */
export const send = {
  label: 'Verzenden en innen',
  issued: 'Uitgegeven facturen',
  table: (month: string) => `Uitgegeven facturen van ${formatMonth(month)}`,
  number: 'Nummer',
  family: 'Gezin',
  reference: 'Mededeling',
  total: 'Bedrag',
  figures: 'Wat er uitgegeven is',
  invoices: 'Gefactureerd',
  transfer: 'Overschrijving',
  directDebit: 'Domiciliëring',
  due: 'Vervaldag',
  collection: 'Inning',
  labelOf: (label: string, count: number) => `${label} (${count})`,
  count: (count: number) => invoices(count),
  run: (sequence: number, moment: string) =>
    `Uitgifte ${sequence}, ${formatMoment(moment, Number(moment.slice(0, 4)))}`,
  by: (name: string) => `door ${name}`,
  runInvoices: (count: number, cents: number) => `${invoices(count)}, ${formatMoney(cents)}`,
  runPayouts: (count: number, cents: number) => `${payouts(count)}, ${formatMoney(cents)}`,
  byTransfer: (count: number, cents: number) => `${count} met overschrijving, ${formatMoney(cents)}`,
  byDirectDebit: (count: number, cents: number) => `${count} met domiciliëring, ${formatMoney(cents)}`,
  dueOn: (date: string) => `vervaldag ${formatDay(date)}`,
  runs: 'Uitgiftes',
  undocumented: 'zonder documenten',
  documents: 'Documenten',
  files: (count: number) => `${count} ${count === 1 ? 'bestand' : 'bestanden'}`,
  fileList: 'Bestanden',
  folderUnknown:
    'Op deze computer is niet bekend waar de documenten staan. Ze kunnen opnieuw gemaakt worden, altijd dezelfde.',
  again: 'Documenten opnieuw maken',
  againText: 'Uit wat uitgegeven is, byte voor byte dezelfde.',
  openFolder: 'Map openen',
  folderGone: (folder: string) => `De map ${folder} is er niet meer.`,
  written: (count: number) => `${count} ${count === 1 ? 'bestand' : 'bestanden'} geschreven`,
  heldBack: (count: number) => `${families(count)} nog niet uitgegeven.`,
  heldBackText: (names: string) => `${names}. Zodra het attest er is, kan een tweede uitgifte.`,
  waiting: (names: string) => `${names}. De rekening kan nu uitgegeven worden.`,
  toQuestions: 'Naar stap 1',
  toIssue: 'Naar stap 3',
  documentsFailed: 'De documenten zijn niet gemaakt.',
  documentsFailedText: 'De facturen zelf zijn onveranderd.',
  nothing: {
    title: (month: string) => `Van ${formatMonth(month)} is nog niets uitgegeven`,
    text: 'Na het uitgeven staan hier de facturen, de bestanden voor de bank en wie nog moet volgen.',
    next: 'Naar uitgeven',
  },
  noInvoices: 'Geen facturen uitgegeven, alleen uitbetalingen.',
}
