import type { Feature } from './events.ts'
import { z } from './zod.ts'

/**
 * A procedure of the contract. A `query` never writes; a `command` is one transaction, runs after the one before it and
 * carries a client-made `requestId`, so that a retry after a lost answer does nothing twice; a `signal` touches no data and
 * is answered at once, also while a command runs.
 */
export type Procedure = {
  kind: 'query' | 'command' | 'signal'
  input: z.ZodType
  output: z.ZodType
  /** Stable slugs of the refusals of its own. */
  reasons: readonly string[]
  /** Commands: the parts of the data that it changes. */
  changes?: readonly Feature[]
  /** How long main waits without a sign of life; a progress report starts the wait anew. Default 30,000. */
  deadlineMs?: number
}

/** A procedure that reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(parts: {
  input: Input
  output: Output
  reasons?: readonly string[]
  deadlineMs?: number
}) {
  return { kind: 'query' as const, reasons: [], ...parts }
}

/** A procedure that writes; its input gets a `requestId`. */
export function command<Shape extends z.ZodRawShape, Output extends z.ZodType>(parts: {
  input: Shape
  output: Output
  changes: readonly Feature[]
  reasons?: readonly string[]
  deadlineMs?: number
}) {
  const { input, ...rest } = parts
  return {
    kind: 'command' as const,
    reasons: [],
    ...rest,
    input: z.strictObject({ requestId: z.string().min(8).max(100), ...input }),
  }
}

/** A procedure that only signals. */
export function signal<Input extends z.ZodType, Output extends z.ZodType>(parts: { input: Input; output: Output }) {
  return { kind: 'signal' as const, reasons: [], ...parts }
}
