import type { CallError } from '../../../shared/contract/errors.ts'
import type { waitingMatches } from '../../../shared/contract/waiting-matches.ts'

/** Queries that read and reckon so much that they are answered in a thread of their own. */
export type ThreadQuery =
  | 'substitution.propose'
  | 'substitution.candidates'
  | 'substitution.trial'
  | 'hostStops.relocations'
  | 'hostStops.places'
  | keyof typeof waitingMatches

/** A query, and what its handler finds in its context. */
export type ThreadQuestion = {
  procedure: ThreadQuery
  input: unknown
  today: string
  version: string
  file: string
  backups: string
}

/** What the service asks of the worker: a query, or to close the file that it holds open. */
export type ToWorker = ThreadQuestion | 'let-go'

/** What the worker answers: one answer to every question. */
export type FromWorker = { answer: unknown } | { refusal: CallError } | { failure: string }
