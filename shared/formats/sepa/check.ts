import { parseCents } from './amount.ts'
import { PaymentFileError, type PaymentFinding } from './payment-file-error.ts'
import { faultOfValue } from './value-rules.ts'
import { readXml, type ReadElement } from '../xml.ts'

/** Throws PaymentFileError with every fault that `checkPaymentFile` finds. */
export function assertPaymentFile(xml: string): void {
  const findings = checkPaymentFile(xml)
  if (findings.length > 0) throw new PaymentFileError(findings)
}

/**
 * Every fault of a pain.008.001.08 or pain.001.001.09 file, read back from its text: counts and sums against the
 * transactions, lengths, characters, check digits, dates, and references used twice. The official schemas are not ours to
 * ship; these are the rules they do not hold anyway. Tests compare with the schemas.
 */
export function checkPaymentFile(xml: string): PaymentFinding[] {
  let document: ReadElement
  try {
    document = readXml(xml)
  } catch {
    return [{ path: '', fault: 'is not well-formed' }]
  }
  const initiation = document.children[0]
  const header = initiation?.children.find((child) => child.name === 'GrpHdr')
  const kind = kinds.get(document.attributes['xmlns'] ?? '')
  if (!initiation || !header || kind?.root !== initiation.name)
    return [{ path: document.name, fault: 'is of an unknown kind' }]

  const findings: PaymentFinding[] = []
  const batches = initiation.children.filter((child) => child.name === 'PmtInf')
  const transactions = find(initiation, kind.transaction)
  if (transactions.length === 0) findings.push({ path: initiation.name, fault: 'has no transactions' })
  for (const [owner, path] of [[header, 'GrpHdr'] as const, ...batches.map((batch) => [batch, 'PmtInf'] as const)]) {
    findings.push(...checkTotals(owner, path, owner === header ? transactions : find(owner, kind.transaction)))
  }
  for (const name of ['EndToEndId', 'PmtInfId']) {
    const seen = new Set<string>()
    for (const { text } of find(initiation, name)) {
      if (seen.has(text)) findings.push({ path: name, fault: `${text} stands twice` })
      seen.add(text)
    }
  }
  for (const information of find(initiation, 'RmtInf')) {
    if (information.children.length !== 1) findings.push({ path: 'RmtInf', fault: 'is not either structured or free' })
  }
  const madeOn = header.children.find((child) => child.name === 'CreDtTm')?.text.slice(0, 10) ?? ''
  checkValues(initiation, initiation.name, madeOn, findings)
  return findings
}

const kinds: ReadonlyMap<string, { root: string; transaction: string }> = new Map([
  ['urn:iso:std:iso:20022:tech:xsd:pain.008.001.08', { root: 'CstmrDrctDbtInitn', transaction: 'DrctDbtTxInf' }],
  ['urn:iso:std:iso:20022:tech:xsd:pain.001.001.09', { root: 'CstmrCdtTrfInitn', transaction: 'CdtTrfTxInf' }],
])

function checkTotals(owner: ReadElement, path: string, transactions: readonly ReadElement[]): PaymentFinding[] {
  const text = (name: string): string | undefined => owner.children.find((child) => child.name === name)?.text
  const sum = transactions
    .flatMap((transaction) => find(transaction, 'InstdAmt'))
    .reduce((total, element) => total + (parseCents(element.text) ?? NaN), 0)
  const findings: PaymentFinding[] = []
  if (text('NbOfTxs') !== String(transactions.length))
    findings.push({ path: `${path}/NbOfTxs`, fault: 'is not the number of transactions' })
  if (parseCents(text('CtrlSum') ?? '') !== sum)
    findings.push({ path: `${path}/CtrlSum`, fault: 'is not the sum of the amounts' })
  return findings
}

function checkValues(element: ReadElement, path: string, madeOn: string, findings: PaymentFinding[]): void {
  if (element.name === 'InstdAmt' && element.attributes['Ccy'] !== 'EUR')
    findings.push({ path, fault: 'is not in euro' })
  if (element.children.length === 0) {
    const fault = faultOfValue(path, element.text, madeOn)
    if (fault) findings.push({ path, fault })
  }
  for (const child of element.children) checkValues(child, `${path}/${child.name}`, madeOn, findings)
}

function find(element: ReadElement, name: string): ReadElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : find(child, name)))
}
