/** The codes of exchange.md §1, and `file-too-large`, which stops a file before it is read. */
export type FaultCode =
  | 'not-json'
  | 'file-too-large'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'invalid-date'
  | 'invalid-time'
  | 'end-before-start'
  | 'empty-name'
  | 'week-outside-cycle'
  | 'not-a-monday'
  | 'overlap'
  | 'double-reservation'
  | 'duplicate'
  | 'invalid-iban'
  | 'invalid-enterprise-number'
  | 'invalid-national-number'
  | 'invalid-kindcode'
  | 'unknown-setting'
  | 'negative-cents'
  | 'cents-out-of-range'
  | 'no-agreement'
  | 'before-birth'

/** A fault with its place, such as `carePlans[3].slots[0].until`. The message is English, for the command line. */
export type Fault = { path: string; code: FaultCode; message: string }

/** Stands in the checked document for a value that is at fault: it takes no part in faults between records. */
export const faulty = Symbol('faulty')
export type Faulty = typeof faulty

/** A document of which any value may be at fault. Lists keep their length, so that indexes stay those of the file. */
export type Checked<T> = T extends (infer Item)[]
  ? Checked<Item>[]
  : T extends object
    ? { [Key in keyof T]: Checked<T[Key]> | Faulty }
    : T

/** Where faults are gathered; every fault is listed, each once. */
export class FaultList {
  readonly faults: Fault[] = []

  /** Adds a fault and gives the mark to put in its place. */
  add(path: string, code: FaultCode, message: string): Faulty {
    this.faults.push({ path, code, message })
    return faulty
  }
}
