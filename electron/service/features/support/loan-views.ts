import type { StoredMaterialLoan } from '../../../../db/repositories/records/material-loans.ts'
import type { SupportHost } from '../../../../db/repositories/support-hosts.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { loanState } from '../../../../shared/domain/support/loan-state.ts'

/** A loan as the window sees it. */
export type LoanView = OutputOf<'materials.history'>[number]

/** Loans with their host and how they stand on a day. */
export function loanViews(
  loans: readonly StoredMaterialLoan[],
  hosts: readonly SupportHost[],
  today: string,
): LoanView[] {
  const hostById = new Map(hosts.map((host) => [host.id, host]))
  return loans.flatMap((stored) => {
    const host = hostById.get(stored.record.hostId)
    return host ? [{ ...stored, state: loanState(stored.record, { today, hostEndsOn: host.endsOn }), host }] : []
  })
}
