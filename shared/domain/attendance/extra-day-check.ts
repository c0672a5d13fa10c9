import type { Closure, Tariff } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { quarterAverage, quartersOf, type QuarterAverage } from '../capacity/averages.ts'
import { limitOn, occupancyOn } from '../capacity/breaches.ts'
import { causedBreaches } from '../capacity/caused-breaches.ts'
import type { OpeningHours } from '../capacity/facts.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { NamedBreach } from '../capacity/present-children.ts'
import { peakOf, type Step } from '../capacity/steps.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { fittingDays, fittingHours, outsideHours } from './extra-day-fits.ts'
import { obstaclesOf, type ExtraDayFacts, type ExtraDayObstacle } from './extra-day-obstacles.ts'
import { familyPrice, payoutOf, type ExtraDayPrice } from './extra-day-price.ts'
import { hostWith, type ExtraDayWish } from './extra-day-wish.ts'

/** All that an extra day or a swap is checked against; agreements and closures of the whole quarters it touches. */
export type ExtraDayBasis = ExtraDayFacts & {
  child: { schoolStartsOn?: EpochDay }
  tariffs: readonly Tariff[]
  settings: DatedSettings
}

/** A day of the host as it is and as it would be. */
export type ChangedDay = {
  date: EpochDay
  limit: number
  closure: Closure | undefined
  openingHours: readonly OpeningHours[]
  before: Step[]
  after: Step[]
  peakBefore: number
  peakAfter: number
}

/** What an extra day or a swap would do. */
export type ExtraDayCheck = {
  /** It cannot be accepted while there is one. */
  obstacles: ExtraDayObstacle[]
  /** Places that are not there: accepted only with a written reason (exchange.md §4). */
  caused: NamedBreach[]
  outsideHours: Interval[]
  day: ChangedDay
  /** The day that is given up, when it is another one. */
  givenUp: ChangedDay | undefined
  /** Of the quarters of both days, in order of time (R2–R4); above the limit is a warning. */
  averages: { before: QuarterAverage; after: QuarterAverage }[]
  /** For the family; undefined while an attest is missing. */
  price: ExtraDayPrice | undefined
  payout: ExtraDayPrice
  /** What can be had instead: hours of that day, and other days for the same hours. Empty where the wish itself can be had. */
  instead: { hours: Interval[]; days: EpochDay[] }
}

/** Computes what an extra day or a swap would do at its host, for the family and for the host (R1–R4, R51). */
export function checkExtraDay(basis: ExtraDayBasis, wish: ExtraDayWish): ExtraDayCheck {
  const { host, agreement, settings } = basis
  const after = hostWith(host, agreement, wish)
  const { date, insteadOf } = wish
  const obstacles = obstaclesOf(basis, wish)
  const caused = causedBreaches(host, after, agreement.childId, { from: date, until: date }, settings)
  const outside = outsideHours(host, wish)
  const isFine = obstacles.length + caused.length + outside.length === 0
  const days = insteadOf === undefined ? [date] : [date, insteadOf]
  const quarters = days.flatMap((day) => quartersOf({ from: day, until: day })).sort((a, b) => a.from - b.from)
  return {
    obstacles,
    caused,
    outsideHours: outside,
    day: changedDay(host, after, date, settings),
    givenUp: insteadOf === undefined || insteadOf === date ? undefined : changedDay(host, after, insteadOf, settings),
    averages: quarters
      .filter(({ name }, index) => quarters[index - 1]?.name !== name)
      .map((quarter) => ({
        before: quarterAverage(host, quarter, settings),
        after: quarterAverage(after, quarter, settings),
      })),
    price: familyPrice(basis, wish),
    payout: payoutOf(basis, wish),
    instead: isFine ? { hours: [], days: [] } : { hours: fittingHours(basis, wish), days: fittingDays(basis, wish) },
  }
}

function changedDay(before: HostDays, after: HostDays, date: EpochDay, settings: DatedSettings): ChangedDay {
  const [was, will] = [occupancyOn(before, date), occupancyOn(after, date)]
  return {
    date,
    limit: limitOn(before.facts, date, settings),
    closure: before.closureOn(date),
    openingHours: before.openingHoursOn(date),
    before: was,
    after: will,
    peakBefore: peakOf(was),
    peakAfter: peakOf(will),
  }
}
