/** One fault in a form: where (element path) and what is wrong with it, in English, for the log. */
export type FormFinding = { path: string; fault: string }

/** A form that Opgroeien would mail back; it lists every fault that was found. */
export class FormError extends Error {
  readonly findings: readonly FormFinding[]

  constructor(findings: readonly FormFinding[]) {
    super(`form refused: ${findings.map(({ path, fault }) => `${path} ${fault}`).join('; ')}`)
    this.name = 'FormError'
    this.findings = findings
  }
}
