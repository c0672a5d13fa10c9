import type { ExchangeDocument, Host } from '../../../shared/domain/exchange/document.ts'
import { datesBetween, isoWeekday, isWithin } from './days.ts'
import { parameter } from './parameters.ts'
import { isClosed, slotsOn, type Slot } from './reservations.ts'

/** A child on a day that needs a place, with what it has reserved and who signed for that. */
export type OracleNeed = { childId: string; date: string; slots: Slot[]; holders: string[] }

/** Who needs a place while a host is away, from the document alone. */
export function needsOf(document: ExchangeDocument, hostId: string, from: string, until: string): OracleNeed[] {
  return datesBetween(from, until).flatMap((date) => {
    if (document.closures.some((one) => one.hostId === null && isWithin(date, one.from, one.until))) return []
    return document.children.flatMap(({ id: childId }) => {
      const own = document.agreements.filter((one) => one.childId === childId && one.hostId === hostId)
      const reserved = own.filter((agreement) => slotsOn(document, agreement, date).length > 0)
      const slots = reserved.flatMap((agreement) => slotsOn(document, agreement, date))
      const holders = reserved.map(({ contractHolderId }) => contractHolderId)
      return slots.length > 0 ? [{ childId, date, slots, holders }] : []
    })
  })
}

/** How many are at a host minute by minute, and how many may be; undefined on a day on which she does not work. */
export type HostMinutes = { count: number[]; limit: number; isOpen: boolean[] }

/** A host on a date before anybody is placed with her. */
export function minutesOf(document: ExchangeDocument, host: Host, date: string): HostMinutes | undefined {
  if (!isWithin(date, host.startsOn, host.endsOn) || isClosed(document, host.id, date)) return undefined
  const hours = host.openingHours.filter(({ weekday }) => weekday === isoWeekday(date))
  const licence = host.licence.find((one) => isWithin(date, one.from, one.until))
  const count = Array.from({ length: 1440 }, () => 0)
  const isOpen = count.map((_, minute) => hours.some((slot) => holds(slot, minute)))
  const own = host.ownChildren.filter((child) => child.birthDate <= date && date <= child.countsUntil).length
  for (const [minute] of count.entries()) if (isOpen[minute]) count[minute] = own
  for (const agreement of document.agreements)
    if (agreement.hostId === host.id) for (const slot of slotsOn(document, agreement, date)) put(count, [slot], 1)
  return {
    count,
    limit: Math.min(licence?.maxPresent ?? 0, parameter(document, 'capacity.legalMaximum', date)),
    isOpen,
  }
}

/** Whether a child may be with a host who is as full as these minutes say. */
export function fits(need: OracleNeed, host: Host, at: HostMinutes | undefined, document: ExchangeDocument): boolean {
  if (!at || host.refusesSubstitutes || host.refusedChildren?.includes(need.childId)) return false
  const families = document.contractHolders.filter(({ id }) => need.holders.includes(id))
  if (families.some(({ refusedHosts = [] }) => refusedHosts.includes(host.id))) return false
  return at.count.every(
    (count, minute) =>
      !need.slots.some((slot) => holds(slot, minute)) || (at.isOpen[minute] === true && count + 1 <= at.limit),
  )
}

/** Counts a child in, or out. */
export function put(count: number[], slots: readonly Slot[], by: 1 | -1): void {
  for (const [minute, there] of count.entries())
    if (slots.some((slot) => holds(slot, minute))) count[minute] = there + by
}

/** The most children of a day who can have a place at once: every way of placing them is tried. */
export function mostPlaced(
  needs: readonly OracleNeed[],
  hosts: readonly (readonly [Host, HostMinutes | undefined])[],
  document: ExchangeDocument,
): number {
  const [need, ...rest] = needs
  if (!need) return 0
  let most = mostPlaced(rest, hosts, document)
  for (const [host, at] of hosts) {
    if (most === needs.length || !at || !fits(need, host, at, document)) continue
    put(at.count, need.slots, 1)
    most = Math.max(most, 1 + mostPlaced(rest, hosts, document))
    put(at.count, need.slots, -1)
  }
  return most
}

function holds(slot: Slot, minute: number): boolean {
  return minuteOf(slot.from) <= minute && minute < minuteOf(slot.until)
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
