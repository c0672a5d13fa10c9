import type { Fault, FaultCode } from '../../../../shared/formats/exchange/faults.ts'

/** What can be wrong with a field: a rule of the exchange document, or a text that is no amount, number, moment, place or plan at all. */
export type FormFaultCode =
  | FaultCode
  | 'invalid-amount'
  | 'invalid-number'
  | 'invalid-moment'
  | 'invalid-position'
  | 'invalid-plan'

/** A fault at its place in the record, such as `licence[1].from`; the empty path is the record itself. */
export type FormFault = { path: string; code: FormFaultCode }

/** The rules of a kind of record: its normal form, or its faults. `checkRecord` of shared/formats/exchange is one. */
export type CheckForm = (value: unknown) => { record: unknown } | { faults: readonly Fault[] }
