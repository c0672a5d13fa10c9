import type { Agreement } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { withAgreement } from '../capacity/draft-plan.ts'
import { hostDays, type HostDays } from '../capacity/presence.ts'
import { planTable, reservedOn } from '../care-plan/care-plan.ts'
import { reservationTables, type DayChange, type Reserving } from '../care-plan/day-changes.ts'

/** A day that a family asks beside its plan, perhaps instead of a planned one (R48, R51); slots in order of time. */
export type ExtraDayWish = { date: EpochDay; slots: readonly Interval[]; insteadOf?: EpochDay }

/** What the plan of an agreement says of a day, whatever was agreed for that day alone. */
export function plannedOn(agreement: Period & Reserving, day: EpochDay): readonly Interval[] {
  return covers(agreement, day) ? reservedOn(agreement.plans.map(planTable), day).slots : []
}

/** What an agreement reserves on a day: its plan, with the extra days and swaps that were accepted. */
export function reservedFor(agreement: Period & Reserving, day: EpochDay): readonly Interval[] {
  return covers(agreement, day) ? reservedOn(reservationTables(agreement), day).slots : []
}

/** An agreement as it would be if the wish came true. */
export function agreementWith<One extends Reserving>(agreement: One, { date, slots, insteadOf }: ExtraDayWish): One {
  const changes = new Map((agreement.dayChanges ?? []).map((change) => [change.date, change]))
  const on = (day: EpochDay): DayChange => changes.get(day) ?? { date: day, slots: [], isPlanReleased: false }
  changes.set(date, { ...on(date), slots: [...on(date).slots, ...slots] })
  if (insteadOf !== undefined) changes.set(insteadOf, { ...on(insteadOf), isPlanReleased: true })
  return { ...agreement, dayChanges: [...changes.values()].sort((a, b) => a.date - b.date) }
}

/** The host of an agreement as she would be if the wish came true. */
export function hostWith(host: HostDays, agreement: Agreement, wish: ExtraDayWish): HostDays {
  const facts = withAgreement(host.facts, agreementWith(agreement, wish))
  return hostDays(facts, { on: (_hostId, day) => host.closureOn(day) })
}
