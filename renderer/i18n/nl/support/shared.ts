import type { LoanState } from '../../../../shared/domain/support/loan-state.ts'
import type { MaterialLoan, TrainingSession } from '../../../../shared/domain/exchange/support.ts'

type Status = NonNullable<TrainingSession['attendees']>[number]['status']
type Condition = MaterialLoan['conditionOut'] | NonNullable<MaterialLoan['conditionIn']>

/** Words of support to hosts that several screens share. */
export const supportWords = {
  statuses: {
    invited: 'uitgenodigd',
    enrolled: 'ingeschreven',
    declined: 'komt niet',
    followed: 'gevolgd',
    absent: 'afwezig',
  } satisfies Record<Status, string>,
  conditions: {
    new: 'nieuw',
    good: 'goed',
    worn: 'versleten',
    broken: 'stuk',
    lost: 'verloren',
  } satisfies Record<Condition, string>,
  loanStates: {
    'host-stopped': 'onthaalouder gestopt',
    overdue: 'te laat',
    'host-stops': 'onthaalouder stopt',
    'due-soon': 'bijna terug',
    out: 'uitgeleend',
    returned: 'terug',
  } satisfies Record<LoanState, string>,
}

/** Lines on a host's timeline. */
export const supportEvents = {
  cancelled: (title: string) => `${title}, ging niet door`,
  certificate: (date: string) => `attest op ${date}`,
  noCertificate: 'nog zonder attest',
  notMarked: 'aanwezigheid nog aan te duiden',
  loan: (name: string) => `${name} uitgeleend`,
  returned: (name: string) => `${name} teruggebracht`,
  lost: (name: string) => `${name} verloren`,
  due: (date: string) => `terug tegen ${date}`,
  noDue: 'zonder einddatum',
}
