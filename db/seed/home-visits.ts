import { formatDate, weekdayOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import type { ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import { visitDimensions, type HomeVisit } from '../../shared/domain/exchange/visits.ts'
import type { Attendance } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import { builtInTemplate } from '../../shared/domain/visits/visit-template.ts'
import { dayOfMonth, type DemoPeriod } from './demo-period.ts'
import { hostSpecs } from './host-specs.ts'
import { randomFor } from './random.ts'
import { findings, hostWords, visitNotes, type Finding } from './visit-texts.ts'

/** Months before that of today in which each host was visited; who is not here was never. */
const visited: Readonly<Record<string, readonly number[]>> = {
  h01: [10, 7, 4, 1],
  h02: [11, 8, 5, 2],
  h03: [12, 9, 6, 3],
  h04: [12, 9, 5, 2, 1],
  // Longer ago than a whole quarter: late, whatever the month.
  h05: [13, 10, 7],
  h06: [11, 8, 4, 1],
  h07: [12, 9, 6, 3],
  h08: [10, 7],
  h09: [11, 7, 4, 2],
}
/** Hosts at whose last visit all was well: nothing is open with them. */
const allWell = new Set(['h01', 'h03', 'h09'])
const visitor = 'Leen Baeten'

/** A visit that was made, with what was found. */
export type SeenVisit = { visit: HomeVisit; finding: Finding | undefined }

/** The visits that were made, oldest first per host: who was there follows from who was registered that morning. */
export function madeVisits(
  attendance: readonly Attendance[],
  calendar: ClosureCalendar,
  period: DemoPeriod,
): SeenVisit[] {
  const present = Map.groupBy(attendance, ({ hostId, date }) => `${hostId} ${date}`)
  return hostSpecs.flatMap(({ id: hostId }) =>
    (visited[hostId] ?? []).map((monthsBefore, index, all): SeenVisit => {
      const random = randomFor('visit', hostId, String(index))
      const month = period.thisMonth.from
      const asked = dayOfMonth(formatDate(month).slice(0, 7), -monthsBefore, random.between(3, 18))
      const date = formatDate(openDay(hostId, asked, calendar, -1))
      const there = (present.get(`${hostId} ${date}`) ?? []).filter(({ stays }) =>
        stays.some(({ from, until }) => from <= '09:30' && until > '09:30'),
      )
      const isLast = index === all.length - 1
      const isFound = isLast ? !allWell.has(hostId) : random.chance(500)
      const finding = isFound ? random.pick(findings) : undefined
      const visit: HomeVisit = {
        id: `hb-${hostId}-${String(index + 1).padStart(2, '0')}`,
        hostId,
        status: 'done',
        date,
        from: '09:15',
        until: random.pick(['10:30', '10:45', '11:00']),
        isAnnounced: index % 2 === 0 || hostId === 'h03',
        visitor,
        ...(there.length > 0 && { presentChildren: there.map(({ childId }) => childId).sort(compareText) }),
        checks: checksOf(finding),
        scores: scoresOf(hostId, index, all.length),
        notes: random.pick(visitNotes),
        ...(random.chance(600) && { hostSays: random.pick(hostWords) }),
        finishedAt: `${date}T11:40`,
      }
      return { visit, finding }
    }),
  )
}

/** What is planned: one that was never held, one today (or on the first day that is worked), and one next week. */
export function plannedVisits(calendar: ClosureCalendar, period: DemoPeriod): HomeVisit[] {
  const plan = (hostId: string, day: EpochDay, from: string, isAnnounced: boolean): HomeVisit => ({
    id: `hb-${hostId}-p1`,
    hostId,
    status: 'planned',
    date: formatDate(openDay(hostId, day, calendar)),
    from,
    isAnnounced,
    visitor,
  })
  const missed = openDay('h10', dayOfMonth(period.lastMonth.name, -9, 12), calendar, -1)
  return [
    plan('h05', period.today + 7, '09:30', true),
    plan('h07', period.today, '13:30', false),
    {
      ...plan('h10', missed, '10:00', true),
      status: 'cancelled',
      cancelReason: 'Onthaalouder was ziek, nieuwe datum nog af te spreken.',
    },
  ]
}

/** The first day from a day on (or back) that is a weekday and on which the host is not closed. */
function openDay(hostId: string, day: EpochDay, calendar: ClosureCalendar, step: 1 | -1 = 1): EpochDay {
  let open = day
  while (weekdayOf(open) > 5 || calendar.on(hostId, open) !== undefined) open += step
  return open
}

/** Everything in order but what was found, in the order of the document. */
function checksOf(finding: Finding | undefined): NonNullable<HomeVisit['checks']> {
  return builtInTemplate.items
    .map(({ id }) =>
      id === finding?.itemId
        ? { itemId: id, answer: finding.answer, note: finding.note }
        : { itemId: id, answer: id === 'outside-transport' ? ('not-applicable' as const) : ('good' as const) },
    )
    .sort((a, b) => compareText(a.itemId, b.itemId))
}

/** Most hosts grow in what they work on; one does not. */
function scoresOf(hostId: string, index: number, count: number): NonNullable<HomeVisit['scores']> {
  return visitDimensions.slice(0, 5).map((dimension, place) => {
    const random = randomFor('score', hostId, dimension)
    const start = random.between(2, 3)
    const growth = hostId === 'h08' ? -index : Math.floor(((index + place / 5) * 1.5) / count)
    return { dimension, score: Math.max(1, Math.min(4, start + growth)) }
  })
}
