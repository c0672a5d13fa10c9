import type { CallError, commonReasons } from '../../shared/contract/errors.ts'
import type { ProcedureName, Procedures } from '../../shared/contract/index.ts'
import { nl } from '../i18n/nl.ts'

/** Every reason the contract can give. */
type Reason = (typeof commonReasons)[number] | Procedures[ProcedureName]['reasons'][number]

/** A refusal in words: what happened, and what is safe or what to do. */
type ErrorText = { title: string; detail: string }

// Does not compile while a reason of the contract has no words.
const texts: Readonly<Partial<Record<string, ErrorText>>> & Record<Reason, ErrorText> = nl.errors.reasons

/** Dutch for a refusal. A reason that nobody knows becomes the text for a fault of the program; an incident is named. */
export function errorText(error: CallError): ErrorText {
  const known: Readonly<Partial<Record<string, ErrorText>>> = texts
  const text = known[error.reason] ?? nl.errors.reasons.internal
  const detail = error.incident === undefined ? text.detail : `${text.detail} ${nl.errors.incident(error.incident)}`
  return { title: text.title, detail }
}
