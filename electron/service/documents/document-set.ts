import type { IssuedInvoice, IssuedPayout, IssuedRun } from '../../../shared/domain/billing/issued.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import { slug } from './file-name.ts'
import { collectedInvoices, paidPayouts } from './payment-files.ts'
import { fileText } from './text/files-nl.ts'

/** One file of a month: its name, and what it is made from. Its bytes are made elsewhere (render-document.ts). */
export type DocumentFile = { name: string } & (
  | { kind: 'invoice'; invoice: IssuedInvoice; run: IssuedRun }
  | { kind: 'payout'; payout: IssuedPayout; run: IssuedRun }
  | { kind: 'direct-debit' | 'credit-transfer'; run: IssuedRun }
  | { kind: 'summary'; runs: readonly IssuedRun[] }
)

const kinds: readonly DocumentFile['kind'][] = ['invoice', 'payout', 'direct-debit', 'credit-transfer', 'summary']

/**
 * Every file of one month, in the order of their names within each kind: an invoice per family, a statement per host, the
 * payment files of each run, and one summary over all runs. A run that is issued later changes only the summary.
 */
export function documentSet(runs: readonly IssuedRun[]): DocumentFile[] {
  const ordered = runs.toSorted((a, b) => a.sequence - b.sequence)
  const [first] = ordered
  if (!first) return []
  const files = ordered.flatMap((run): DocumentFile[] => [
    ...run.invoices.map((invoice): DocumentFile => ({ name: invoiceName(invoice), kind: 'invoice', invoice, run })),
    ...run.payouts.map((payout): DocumentFile => ({ name: payoutName(payout), kind: 'payout', payout, run })),
    ...paymentFiles(run),
  ])
  const summary: DocumentFile = { name: `${fileText.summary}-${first.month}.xlsx`, kind: 'summary', runs: ordered }
  return [...files, summary].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.name, b.name),
  )
}

const namePatterns = [
  `(${fileText.invoice}-\\d{4}|${fileText.payout}-K-\\d{4})-\\d{5,}-[a-z0-9-]+\\.pdf`,
  `(${fileText.directDebit}|${fileText.creditTransfer})-\\d{4}-\\d{2}-\\d+\\.xml`,
  `${fileText.summary}-\\d{4}-\\d{2}\\.xlsx`,
]
const ownName = new RegExp(`^(${namePatterns.join('|')})$`)

/** Whether a file has a name as given here: of this set, or of an earlier one that it replaces. */
export function isDocumentName(name: string): boolean {
  return ownName.test(name)
}

function invoiceName({ number, contractHolder }: IssuedInvoice): string {
  return `${fileText.invoice}-${number}-${slug(`${contractHolder.lastName} ${contractHolder.firstName}`)}.pdf`
}

function payoutName({ number, host }: IssuedPayout): string {
  return `${fileText.payout}-${number}-${slug(`${host.firstName} ${host.lastName}`)}.pdf`
}

function paymentFiles(run: IssuedRun): DocumentFile[] {
  const name = (what: string): string => `${what}-${run.month}-${run.sequence}.xml`
  const files: DocumentFile[] = []
  if (collectedInvoices(run).length > 0) files.push({ name: name(fileText.directDebit), kind: 'direct-debit', run })
  if (paidPayouts(run).length > 0) files.push({ name: name(fileText.creditTransfer), kind: 'credit-transfer', run })
  return files
}
