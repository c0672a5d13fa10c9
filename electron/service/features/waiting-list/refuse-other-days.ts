import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { WaitingRequest, WantedSlot } from '../../../../shared/domain/exchange/waiting-list.ts'
import { refuseFaults } from '../records/check.ts'

/** Offered days are some of the wanted ones, in the hours that were asked or fewer. @throws {ServiceError} `no-days`, `faults` */
export function refuseOtherDays(request: WaitingRequest, slots: readonly WantedSlot[]): void {
  if (slots.length === 0) throw new ServiceError('validation', 'no-days')
  const faults = slots.flatMap((slot, index) =>
    request.slots.some((wanted) => isWithin(slot, wanted))
      ? []
      : [{ path: `slots[${index}]`, code: 'unknown-reference' as const, message: 'is not in the wanted days' }],
  )
  if (faults.length > 0) refuseFaults(faults)
}

function isWithin(slot: WantedSlot, wanted: WantedSlot): boolean {
  return (
    slot.week === wanted.week &&
    slot.weekday === wanted.weekday &&
    slot.from >= wanted.from &&
    slot.until <= wanted.until
  )
}
