import type { ClosureReason } from '../../../../shared/domain/billing/issued.ts'
import { defaultRsz } from '../../../../shared/domain/closures/default-rsz.ts'
import type { RszCode, Statute } from '../../../../shared/domain/exchange/document.ts'

/** What the usual code of a closing day depends on; without a statute it is the whole service. */
export type CodeCause = { reason: ClosureReason | undefined; statute: Statute | undefined }

const usualCode = ({ reason, statute }: CodeCause): RszCode | undefined => reason && defaultRsz(reason, statute)

/** The code after the reason or the host was changed: it follows while it is the usual one, and stays once somebody chose another. */
export function followingCode(before: CodeCause, now: CodeCause, code: RszCode | undefined): RszCode | undefined {
  return code === usualCode(before) ? usualCode(now) : code
}
