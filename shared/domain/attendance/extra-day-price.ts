import type { Agreement, Tariff } from '../billing/facts.ts'
import type { Interval, Percent } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import type { HostDays } from '../capacity/presence.ts'
import { totalMinutes } from '../care-plan/care-plan.ts'
import { percentOf } from '../money/percent-of.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { agreementWith, hostWith, reservedFor, type ExtraDayWish } from './extra-day-wish.ts'
import { goesToSchoolOn, percentFor } from './percent.ts'

/** What so many minutes of a day come to, in cents. */
type DayPrice = { minutes: number; percent: Percent; dayCents: number; cents: number }

/** A day that the wish changes, as it is and as it would be; undefined where nothing is reserved. */
type PricedDay = { date: EpochDay; before: DayPrice | undefined; after: DayPrice | undefined }

/** What the days that the wish changes cost or pay when the child comes as reserved. */
export type ExtraDayPrice = { days: PricedDay[]; differenceCents: number }

type Facts = {
  host: HostDays
  agreement: Agreement
  child: { schoolStartsOn?: EpochDay }
  tariffs: readonly Tariff[]
  settings: DatedSettings
}

/** For the family: the tariff in force that day (R51: the price is that of the attest); undefined where one is missing. */
export function familyPrice(facts: Facts, wish: ExtraDayWish): ExtraDayPrice | undefined {
  const { agreement, tariffs, child } = facts
  const after = agreementWith(agreement, wish)
  const days = changedDays(wish).map((day) => ({
    day,
    dayCents: tariffs.find((one) => one.contractHolderId === agreement.contractHolderId && covers(one, day))?.dayCents,
    before: reservedFor(agreement, day),
    after: reservedFor(after, day),
  }))
  return days.every(hasTariff) ? priced(days, child) : undefined
}

/** For the host: all minutes of the child there that day (R85). */
export function payoutOf(facts: Facts, wish: ExtraDayWish): ExtraDayPrice {
  const { host, agreement, child, settings } = facts
  const after = hostWith(host, agreement, wish)
  const at = (one: HostDays, day: EpochDay): readonly Interval[] => one.reservedOn(day).get(agreement.childId) ?? []
  const days = changedDays(wish).map((day) => ({
    day,
    dayCents: settings.number('host.dayCents', day),
    before: at(host, day),
    after: at(after, day),
  }))
  return priced(days, child)
}

type Changed = { day: EpochDay; dayCents: number; before: readonly Interval[]; after: readonly Interval[] }

function changedDays({ date, insteadOf }: ExtraDayWish): EpochDay[] {
  return insteadOf === undefined || insteadOf === date ? [date] : [date, insteadOf]
}

function hasTariff(day: Omit<Changed, 'dayCents'> & { dayCents: number | undefined }): day is Changed {
  return day.dayCents !== undefined
}

function priced(changed: readonly Changed[], child: Facts['child']): ExtraDayPrice {
  const days = changed.map(({ day, dayCents, before, after }) => {
    const price = (slots: readonly Interval[]) => dayPrice(totalMinutes(slots), goesToSchoolOn(child, day), dayCents)
    return { date: day, before: price(before), after: price(after) }
  })
  const sum = (side: 'before' | 'after'): number => days.reduce((total, day) => total + (day[side]?.cents ?? 0), 0)
  return { days, differenceCents: sum('after') - sum('before') }
}

function dayPrice(minutes: number, goesToSchool: boolean, dayCents: number): DayPrice | undefined {
  if (minutes === 0) return undefined
  const percent = percentFor(minutes, goesToSchool)
  return { minutes, percent, dayCents, cents: percentOf(dayCents, percent) }
}
