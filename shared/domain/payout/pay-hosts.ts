import { goesToSchoolOn, percentFor } from '../attendance/percent.ts'
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
  stays: Stay[]
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
export function payHosts(children: readonly PayableChild[], period: Period, settings: DatedSettings): HostPayout[] {
  const hosts = new Map<string, Map<string, PayoutLine>>()
  const dayCents = new Map<EpochDay, number>()
  const centsOn = (date: EpochDay): number => {
    const known = dayCents.get(date) ?? settings.number('host.dayCents', date)
    dayCents.set(date, known)
    return known
  }
  for (const child of children) {
    const present = child.stays.filter((stay) => covers(period, stay.date))
    for (const [hostId, stays] of Map.groupBy(present, (stay) => stay.hostId)) {
      const lines = hosts.get(hostId) ?? new Map<string, PayoutLine>()
      hosts.set(hostId, lines)
      for (const [date, ofDay] of Map.groupBy(stays, (stay) => stay.date))
        addDay(lines, child, date, ofDay, centsOn(date))
    }
  }
  return [...hosts]
    .map(([hostId, lines]) => finish(hostId, [...lines.values()]))
    .sort((a, b) => compareText(a.hostId, b.hostId))
}

function addDay(
  lines: Map<string, PayoutLine>,
  child: PayableChild,
  date: EpochDay,
  stays: Stay[],
  hostDayCents: number,
): void {
  const minutes = stays.reduce((sum, stay) => sum + stay.until - stay.from, 0)
  const goesToSchool = goesToSchoolOn(child, date)
  const percent = percentFor(minutes, goesToSchool)
  const unitCents = percentOf(hostDayCents, percent)
  const key = `${percent} ${unitCents} ${child.childId}`
  const line = lines.get(key) ?? { childId: child.childId, percent, unitCents, quantity: 0, amountCents: 0, days: [] }
  lines.set(key, line)
  line.quantity += 1
  line.amountCents += unitCents
  line.days.push({ date, stays: stays.sort((a, b) => a.from - b.from), minutes, goesToSchool, hostDayCents })
}

function finish(hostId: string, lines: PayoutLine[]): HostPayout {
  for (const line of lines) line.days.sort((a, b) => a.date - b.date)
  lines.sort((a, b) => compareText(a.childId, b.childId) || a.percent - b.percent || a.unitCents - b.unitCents)
  return { hostId, lines, totalCents: lines.reduce((sum, line) => sum + line.amountCents, 0) }
}
