import { goesToSchoolOn, percentFor } from '../attendance/percent.ts'
import type { Detail } from '../billing/bill-line.ts'
import { daysInOrder } from '../billing/days-in-order.ts'
import type { ChildFacts, Stay } from '../billing/facts.ts'
import type { Percent } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { percentOf } from '../money/percent-of.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { compareText } from '../text-order.ts'

/** One date on which a child was at the host, all its stays there together. */
export type PaidDay = {
  date: EpochDay
  stays: readonly Stay[]
  minutes: number
  goesToSchool: boolean
  hostDayCents: number
}

/** A line of a host's statement: days of one child with one percent and unit price, in cents. */
export type PayoutLine = {
  childId: string
  percent: Percent
  unitCents: number
  quantity: number
  amountCents: number
  days: PaidDay[]
}

/** What a host receives for a period. */
export type HostPayout = { hostId: string; lines: PayoutLine[]; totalCents: number }

type PayableChild = Pick<ChildFacts, 'childId' | 'schoolStartsOn' | 'stays'>

/**
 * Pays every presence at its host, whatever the agreement (R84–R89; exchange.md §3): minutes of a child at that host on that
 * date give the percent of the amount in force that date. Absences are not paid.
 */
export function payHosts(
  children: readonly PayableChild[],
  period: Period,
  settings: DatedSettings,
  detail: Detail = 'with-days',
): HostPayout[] {
  const hosts = new Map<string, PayoutLine[]>()
  const dayCents = new Map<EpochDay, number>()
  const centsOn = (date: EpochDay): number => {
    const known = dayCents.get(date) ?? settings.number('host.dayCents', date)
    dayCents.set(date, known)
    return known
  }
  for (const child of children) {
    for (const [hostId, stays] of byHost(child.stays)) {
      const lines: PayoutLine[] = []
      const staysOn = daysInOrder(stays)
      for (const { date } of stays) {
        // Asked again for a second stay of the date, the walk has passed it and gives none.
        const ofDay = covers(period, date) ? staysOn(date) : []
        if (ofDay.length > 0) addDay(lines, child, date, ofDay, centsOn(date), detail)
      }
      if (lines.length === 0) continue
      const known = hosts.get(hostId)
      if (known) known.push(...lines)
      else hosts.set(hostId, lines)
    }
  }
  return [...hosts].map(([hostId, lines]) => finish(hostId, lines)).sort((a, b) => compareText(a.hostId, b.hostId))
}

/** The stays of a child per host; nearly every child has one, and then nothing is copied. */
function byHost(stays: readonly Stay[]): Iterable<readonly [hostId: string, stays: readonly Stay[]]> {
  const first = stays[0]
  if (!first) return []
  const isOneHost = stays.every((stay) => stay.hostId === first.hostId)
  return isOneHost ? [[first.hostId, stays]] : Map.groupBy(stays, (stay) => stay.hostId)
}

/** Adds a day to the lines of one child at one host. */
function addDay(
  lines: PayoutLine[],
  child: PayableChild,
  date: EpochDay,
  stays: readonly Stay[],
  hostDayCents: number,
  detail: Detail,
): void {
  let minutes = 0
  for (const stay of stays) minutes += stay.until - stay.from
  const goesToSchool = goesToSchoolOn(child, date)
  const percent = percentFor(minutes, goesToSchool)
  const unitCents = percentOf(hostDayCents, percent)
  let line: PayoutLine | undefined
  for (const known of lines) if (known.percent === percent && known.unitCents === unitCents) line = known
  if (!line) {
    line = { childId: child.childId, percent, unitCents, quantity: 0, amountCents: 0, days: [] }
    lines.push(line)
  }
  line.quantity += 1
  line.amountCents += unitCents
  if (detail === 'with-days') line.days.push({ date, stays, minutes, goesToSchool, hostDayCents })
}

function finish(hostId: string, lines: PayoutLine[]): HostPayout {
  lines.sort((a, b) => compareText(a.childId, b.childId) || a.percent - b.percent || a.unitCents - b.unitCents)
  return { hostId, lines, totalCents: lines.reduce((sum, line) => sum + line.amountCents, 0) }
}
