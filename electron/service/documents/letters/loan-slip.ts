import type { OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import type { MaterialLoan } from '../../../../shared/domain/exchange/support.ts'
import { slug } from '../file-name.ts'
import { loanSlipText } from '../text/loan-slip-nl.ts'

/** Something on a loan slip; dates are ISO dates. */
export type SlipLine = {
  name: string
  number?: string
  from: string
  dueOn?: string
  condition: MaterialLoan['conditionOut']
  note?: string
}

/** What a host has on loan, for her signature. Plain values throughout. */
export type LoanSlip = {
  organiser: OrganiserSnapshot
  host: { firstName: string; lastName: string; street: string; postcode: string; city: string }
  /** Local moment of printing, and who did it. */
  issuedAt: string
  by: string
  /** In the order in which they were lent. */
  lines: readonly SlipLine[]
}

/** Name of the file of a loan slip. */
export function loanSlipFileName({ host, issuedAt }: Pick<LoanSlip, 'host' | 'issuedAt'>): string {
  return `${loanSlipText.fileName}-${slug(`${host.lastName} ${host.firstName}`)}-${issuedAt.slice(0, 10)}.pdf`
}
