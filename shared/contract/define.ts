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

type Parts<Input, Output, Reasons> = {
  input: Input
  output: Output
  reasons?: Reasons
  deadlineMs?: number
}

/** A procedure that reads. */
export function query<
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Reasons extends readonly string[] = readonly [],
>({ reasons, ...parts }: Parts<Input, Output, Reasons>) {
  return { ...parts, kind: 'query' as const, reasons: reasonsOf(reasons) }
}

/** A procedure that writes; its input gets a `requestId`. */
export function command<
  Shape extends z.ZodRawShape,
  Output extends z.ZodType,
  const Reasons extends readonly string[] = readonly [],
>({ input, reasons, ...parts }: Parts<Shape, Output, Reasons> & { changes: readonly Feature[] }) {
  return {
    ...parts,
    kind: 'command' as const,
    reasons: reasonsOf(reasons),
    input: z.strictObject({ requestId: z.string().min(8).max(100), ...input }),
  }
}

/** A procedure that only signals. */
export function signal<Input extends z.ZodType, Output extends z.ZodType>(parts: { input: Input; output: Output }) {
  return { ...parts, kind: 'signal' as const, reasons: reasonsOf<readonly []>(undefined) }
}

/** The reasons as written, so that their texts can be demanded one by one; none where none are given. */
function reasonsOf<Reasons extends readonly string[]>(reasons: Reasons | undefined): Reasons {
  return reasons ?? ([] as readonly string[] as Reasons)
}
