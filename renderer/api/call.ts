import type { CallError } from '../../shared/contract/errors.ts'
import {
  procedures,
  type InputOf,
  type KindOf,
  type OutputOf,
  type ProcedureName,
} from '../../shared/contract/index.ts'
import { bridge } from './bridge.ts'

/** What a caller in the window gives: commands get their `requestId` from the client. */
export type GivenOf<Name extends ProcedureName> =
  KindOf<Name> extends 'command' ? Omit<InputOf<Name>, 'requestId'> : InputOf<Name>

/** A refusal on its way to an error state; `error` is what the service answered. */
export class CallFailure extends Error {
  readonly error: CallError

  constructor(procedure: string, error: CallError) {
    super(`${procedure}: ${error.code} ${error.reason}`)
    this.name = 'CallFailure'
    this.error = error
  }
}

const inFlight = new Set<string>()

/** Whether this window waits for the answer to a command: progress of any other is nobody's, or comes too late. */
export function isInFlight(requestId: string): boolean {
  return inFlight.has(requestId)
}

/** A fresh id for one command; the same id on a retry keeps it from happening twice. */
export function newRequestId(): string {
  return crypto.randomUUID()
}

/** Calls a procedure of the contract; throws CallFailure on a refusal. */
export async function call<Name extends ProcedureName>(
  name: Name,
  given: GivenOf<Name>,
  requestId: string = newRequestId(),
): Promise<OutputOf<Name>> {
  const isCommand = procedures[name].kind === 'command'
  if (isCommand) inFlight.add(requestId)
  const reply = await bridge().call(name, isCommand ? { requestId, ...given } : given)
  inFlight.delete(requestId)
  if (!reply.ok) throw new CallFailure(name, reply.error)
  return reply.value as OutputOf<Name>
}

/** The refusal inside whatever was thrown, or what is one already; anything else is a fault of the window itself. */
export function callErrorOf(thrown: unknown): CallError {
  if (thrown instanceof CallFailure) return thrown.error
  if (isCallError(thrown)) return thrown
  return { code: 'internal', reason: 'internal' }
}

/** Whether it is a refusal as the service answers it, and nothing that was thrown. */
function isCallError(value: unknown): value is CallError {
  if (typeof value !== 'object' || value === null || value instanceof Error) return false
  return 'code' in value && 'reason' in value && typeof value.code === 'string' && typeof value.reason === 'string'
}
