import type { ClosureReason } from '../billing/issued.ts'
import type { RszCode, Statute } from '../exchange/document.ts'

/** A training has no code of its own, and force majeure is not entered as a closing day (R80): both are left open. */
const byReason: Readonly<Partial<Record<ClosureReason, RszCode>>> = {
  holiday: 'holiday',
  leave: 'leave-with-rights',
  illness: 'illness',
}

/**
 * The RSZ code that a closing day has unless somebody chooses another (R78), or undefined. Only the social statute knows them; a
 * closure of the whole service, without a statute, is coded for the hosts in it.
 */
export function defaultRsz(reason: ClosureReason, statute: Statute | undefined): RszCode | undefined {
  return statute === undefined || statute === 'social' ? byReason[reason] : undefined
}
