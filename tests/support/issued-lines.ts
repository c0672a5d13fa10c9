import type {
  ClosureReason,
  IssuedDay,
  IssuedLine,
  LineKind,
  UnchargedDays,
} from '../../shared/domain/billing/issued.ts'
import { percentFor } from '../../shared/domain/attendance/percent.ts'
import { percentOf } from '../../shared/domain/money/percent-of.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'

/** A day of October 2026 as a test writes it. */
export type TestDay = {
  date: number
  reserved: [string, string][]
  present?: [string, string][]
  presentHostId?: string
  absence?: NonNullable<IssuedDay['absence']>
  closure?: ClosureReason
  unregistered?: true
  /** An absence that is not charged. */
  free?: boolean
}

type Agreement = { childId: string; agreementId: string; dayCents: number; goesToSchool?: boolean }

/** Groups days into invoice lines and uncharged notes as billing does (exchange.md §2). */
export function linesOf(agreement: Agreement, days: TestDay[]): { lines: IssuedLine[]; uncharged: UnchargedDays[] } {
  const lines = new Map<string, IssuedLine>()
  const uncharged = new Map<string, UnchargedDays>()
  for (const day of days.toSorted((a, b) => a.date - b.date)) {
    const kind = kindOf(day)
    const issued = issuedDay(agreement, day)
    if (kind === 'free-absence' || kind === 'closed') {
      const group = uncharged.get(kind) ?? { childId: agreement.childId, kind, days: [] }
      uncharged.set(kind, { ...group, days: [...group.days, { ...issued, billedMinutes: 0 }] })
      continue
    }
    const percent = percentFor(issued.billedMinutes, issued.goesToSchool)
    const key = `${kind}/${percent}`
    const unitCents = percentOf(agreement.dayCents, percent)
    const line = lines.get(key) ?? {
      childId: agreement.childId,
      kind,
      percent,
      unitCents,
      quantity: 0,
      amountCents: 0,
      days: [],
    }
    lines.set(key, {
      ...line,
      quantity: line.quantity + 1,
      amountCents: line.amountCents + unitCents,
      days: [...line.days, issued],
    })
  }
  const order = (line: IssuedLine): string => `${line.kind}/${String(line.percent).padStart(3, '0')}`
  return {
    lines: [...lines.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    uncharged: [...uncharged.values()],
  }
}

function kindOf(day: TestDay): Exclude<LineKind, 'cost'> | UnchargedDays['kind'] {
  if (day.present) return day.reserved.length === 0 ? 'extra' : day.closure ? 'substituted' : 'attended'
  if (day.closure) return 'closed'
  return day.free ? 'free-absence' : 'charged-absence'
}

function issuedDay({ agreementId, dayCents, goesToSchool = false }: Agreement, day: TestDay): IssuedDay {
  const intervals = (list: [string, string][]) =>
    list.map(([from, until]) => [parseTime(from), parseTime(until)] as const)
  const minutes = (list: [string, string][]): number =>
    intervals(list).reduce((sum, [from, until]) => sum + until - from, 0)
  const [reserved, present] = [day.reserved, day.present ?? []]
  return {
    date: `2026-10-${String(day.date).padStart(2, '0')}`,
    agreementId,
    hostId: 'h1',
    reserved: intervals(reserved),
    present: intervals(present).map(([from, until]) => ({ hostId: day.presentHostId ?? 'h1', from, until })),
    reservedMinutes: minutes(reserved),
    presentMinutes: minutes(present),
    billedMinutes: day.closure ? minutes(present) : Math.max(minutes(reserved), minutes(present)),
    goesToSchool,
    dayCents,
    ...(day.absence ? { absence: day.absence } : {}),
    ...(day.closure ? { closure: day.closure } : {}),
    ...(day.unregistered ? { unregistered: true as const } : {}),
  }
}
