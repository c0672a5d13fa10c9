import { parseDate, type EpochDay } from '../calendar/date.ts'
import { periodOf } from '../calendar/dated-span.ts'
import type { FamilyContact } from '../exchange/document.ts'
import { datesOf } from './affected-days.ts'
import { hasReached } from './is-told.ts'

/** A family that was told of a place, or of none, on days on which the host is there after all; `from` and `until` of these. */
export type BackCall = { contractHolderId: string; hostId: string; from: EpochDay; until: EpochDay }

/**
 * The families who do not know yet that a host is back: they were reached about days from `today` on that she is not closed any
 * more (her absence became shorter, or was taken away altogether), and not since about her being back (R75).
 */
export function backCallsOf(
  contacts: readonly FamilyContact[],
  isHostClosed: (hostId: string, day: EpochDay) => boolean,
  today: EpochDay,
): BackCall[] {
  const reached = contacts.filter(hasReached)
  const together = Map.groupBy(reached, ({ contractHolderId, hostId }) => JSON.stringify([contractHolderId, hostId]))
  return [...together.values()].flatMap((own) => {
    const [first] = own
    const told = own.filter(({ topic }) => topic === 'place')
    const days = told
      .flatMap((contact) => datesOf(periodOf(contact)))
      .filter((day) => day >= today && !isHostClosed(first?.hostId ?? '', day))
    const newest = told.reduce((last, { at }) => (at > last ? at : last), '')
    const isTold = own.some(({ topic, at }) => topic === 'back' && at >= newest)
    if (!first || days.length === 0 || isTold) return []
    const { contractHolderId, hostId } = first
    return [{ contractHolderId, hostId, from: Math.min(...days), until: Math.max(...days) }]
  })
}

/** The earliest day that any of these contacts is about, and the latest; undefined without contacts. */
export function spanOf(contacts: readonly FamilyContact[]): { from: EpochDay; until: EpochDay } | undefined {
  if (contacts.length === 0) return undefined
  return {
    from: Math.min(...contacts.map(({ from }) => parseDate(from))),
    until: Math.max(...contacts.map(({ until }) => parseDate(until))),
  }
}
