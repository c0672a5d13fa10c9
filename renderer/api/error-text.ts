import type { CallError, commonReasons } from '../../shared/contract/errors.ts'
import type { ProcedureName, Procedures } from '../../shared/contract/index.ts'
import { nl } from '../i18n/nl.ts'

/** Every reason the contract can give: the texts below are checked against it when this compiles. */
export type Reason = (typeof commonReasons)[number] | Procedures[ProcedureName]['reasons'][number]

/** A refusal in words: what happened, and what is safe or what to do. */
export type ErrorText = { title: string; detail: string }

/** Dutch for a refusal. A reason that nobody knows becomes the text for a fault of the program, with its incident. */
export function errorText(error: CallError): ErrorText {
  const texts: Record<string, ErrorText> = nl.errors.reasons satisfies Record<Reason, ErrorText>
  const text = texts[error.reason] ?? nl.errors.reasons.internal
  const detail = error.incident === undefined ? text.detail : `${text.detail} ${nl.errors.incident(error.incident)}`
  return { title: text.title, detail }
}
