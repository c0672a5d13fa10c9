import { formatDate, parseDate, type EpochDay } from '../calendar/date.ts'
import { periodOf, spanOf, uncovered, type DatedSpan } from '../calendar/dated-span.ts'
import { covers, intersect, type Period } from '../calendar/period.ts'
import type { AgreementRecord, TariffRecord } from '../exchange/document.ts'
import { recalculationDays } from './recalculations.ts'

/** The days of an agreement on which none of the attests is valid (R25, R32), earliest first. */
export function attestGaps(agreementPeriod: DatedSpan, tariffs: readonly DatedSpan[]): DatedSpan[] {
  return uncovered(periodOf(agreementPeriod), tariffs.map(periodOf)).map(spanOf)
}

/** What an attest meets: one that runs on into it and would end on `until`, and those that cannot give way to it. */
export type AttestOverlaps = {
  closes?: { id: string; from: string; until: string }
  overlaps: ({ id: string } & DatedSpan)[]
}

/**
 * The stored attests of a child and a contract holder that share days with a new one. The one that began before it can end
 * the day before (R27, R33); one that begins on its first day or later is in the way. `exceptId` is the one being changed.
 */
export function attestOverlaps(
  stored: readonly ({ id: string } & DatedSpan)[],
  attest: DatedSpan,
  exceptId?: string,
): AttestOverlaps {
  const met = stored.filter(({ id, ...span }) => id !== exceptId && intersect(periodOf(span), periodOf(attest)))
  const earlier = met.find(({ from }) => from < attest.from)
  return {
    ...(earlier
      ? { closes: { id: earlier.id, from: earlier.from, until: formatDate(parseDate(attest.from) - 1) } }
      : {}),
    overlaps: met
      .filter((one) => one !== earlier)
      .map(({ id, from, until }) => ({ id, from, ...(until === undefined ? {} : { until }) })),
  }
}

/**
 * Something about the attests of a child with one contract holder:
 * `none` no attest at all from `date` to `until`, `gap` none between these dates, `expires` the last one is valid until
 * `date`, `recalculation` another one is needed from `date` on (R26).
 */
export type AttestAlert = {
  kind: 'expires' | 'gap' | 'recalculation' | 'none'
  date: string
  until?: string
  contractHolderId: string
}

/** A child with the attests and agreements of all its contract holders. */
export type AttestQuestion = {
  birthDate: string
  tariffs: readonly Pick<TariffRecord, 'contractHolderId' | 'kind' | 'from' | 'until'>[]
  agreements: readonly Pick<AgreementRecord, 'contractHolderId' | 'startsOn' | 'endsOn'>[]
  today: string
  /** How many days before it runs out an attest is an alert, and how long what is past remains one. */
  alertDays: number
}

/** What is to be done about the attests of a child (R25, R26), per contract holder in the order of the agreements. */
export function attestAlerts({ birthDate, tariffs, agreements, today, alertDays }: AttestQuestion): AttestAlert[] {
  const day = parseDate(today)
  const window = { from: day - alertDays, today: day, until: day + alertDays }
  const byHolder = Map.groupBy(agreements, ({ contractHolderId }) => contractHolderId)
  return [...byHolder].flatMap(([contractHolderId, own]) => {
    const attests = tariffs.filter((tariff) => tariff.contractHolderId === contractHolderId)
    const care = together(
      own.map(({ startsOn, endsOn }) =>
        periodOf(endsOn === undefined ? { from: startsOn } : { from: startsOn, until: endsOn }),
      ),
    )
    const alerts = [
      ...care.flatMap((period) => uncoveredAlerts(period, attests.map(periodOf), window)),
      ...recalculationAlerts(recalculationDays(birthDate, attests), care, window),
    ]
    return alerts.map((alert) => ({ ...alert, contractHolderId }))
  })
}

type OwnAlert = Omit<AttestAlert, 'contractHolderId'>
type Window = Period & { today: EpochDay }

/** Alerts of the days of care without an attest, as far as they are not longer past than the window reaches back. */
function uncoveredAlerts(care: Period, attests: readonly Period[], window: Window): OwnAlert[] {
  const gaps = uncovered(care, attests).filter((gap) => gap.until >= window.from)
  return gaps.flatMap((gap): OwnAlert[] => {
    const { from, until } = spanOf(gap)
    const days = { date: from, ...(until === undefined ? {} : { until }) }
    if (gap.from === care.from && gap.until === care.until) return [{ kind: 'none', ...days }]
    if (gap.until < care.until || gap.from === care.from) return [{ kind: 'gap', ...days }]
    const lastDay = gap.from - 1
    return lastDay <= window.until ? [{ kind: 'expires', date: formatDate(lastDay) }] : []
  })
}

/** Recalculations of the window's past and the first one to come, while there is care. */
function recalculationAlerts(days: readonly number[], care: readonly Period[], window: Window): OwnAlert[] {
  const relevant = days.filter((day) => day >= window.from && care.some((period) => covers(period, day)))
  const next = relevant.find((day) => day >= window.today)
  return relevant
    .filter((day) => day < window.today || day === next)
    .map((day) => ({ kind: 'recalculation', date: formatDate(day) }))
}

/** Periods that touch or overlap, made into one. */
function together(periods: readonly Period[]): Period[] {
  const joined: Period[] = []
  for (const period of periods.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && period.from <= last.until + 1) last.until = Math.max(last.until, period.until)
    else joined.push({ ...period })
  }
  return joined
}
