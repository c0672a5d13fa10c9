/** One fault in a payment file: where (element path) and what is wrong with it, in English, for the log. */
export type PaymentFinding = { path: string; fault: string }

/** A payment file that would be refused by the bank; it lists every fault that was found. */
export class PaymentFileError extends Error {
  readonly findings: readonly PaymentFinding[]

  constructor(findings: readonly PaymentFinding[]) {
    super(`payment file refused: ${findings.map(({ path, fault }) => `${path} ${fault}`).join('; ')}`)
    this.name = 'PaymentFileError'
    this.findings = findings
  }
}
