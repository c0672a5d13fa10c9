import type { EpochDay } from '../calendar/date.ts'
import type { SubstitutionKind } from '../exchange/document.ts'
import type { AffectedDay } from './affected-days.ts'

/** What was decided for an agreement on a day; undefined while nothing is. */
export type DecidedKind = (agreementId: string, date: EpochDay) => SubstitutionKind | undefined

/** Whether a family knows what there is for a child-day (`isToldOf`). */
export type ToldFamily = (day: AffectedDay, contractHolderId: string) => boolean

/** How far an absence is: child-days by what was decided, and families by whether they know. */
export type AbsenceCounts = {
  childDays: number
  placed: number
  byParents: number
  /** Not decided, today or later; what was not decided of days before counts nowhere but in `childDays`. */
  open: number
  openToday: number
  families: number
  /** Families who do not know what there is for a day that is not over. */
  toCall: number
}

/** Counts an absence; a child-day with two agreements is decided when both are. */
export function absenceCounts(
  days: readonly AffectedDay[],
  decided: DecidedKind,
  isTold: ToldFamily,
  today: EpochDay,
): AbsenceCounts {
  const states = days.map((day) => ({ date: day.date, state: stateOf(day, decided) }))
  const count = (isCounted: (day: (typeof states)[number]) => boolean): number => states.filter(isCounted).length
  return {
    childDays: days.length,
    placed: count(({ state }) => state === 'placed'),
    byParents: count(({ state }) => state === 'parents'),
    open: count(({ state, date }) => state === 'open' && date >= today),
    openToday: count(({ state, date }) => state === 'open' && date === today),
    families: new Set(days.flatMap(holdersOf)).size,
    toCall: familiesToCall(days, isTold, today).size,
  }
}

function familiesToCall(days: readonly AffectedDay[], isTold: ToldFamily, today: EpochDay): Set<string> {
  return new Set(
    days
      .filter(({ date }) => date >= today)
      .flatMap((day) => holdersOf(day).filter((contractHolderId) => !isTold(day, contractHolderId))),
  )
}

function holdersOf({ parts }: AffectedDay): string[] {
  return parts.map(({ contractHolderId }) => contractHolderId)
}

function stateOf({ parts, date }: AffectedDay, decided: DecidedKind): 'open' | 'parents' | 'placed' {
  const kinds = parts.map(({ agreementId }) => decided(agreementId, date))
  if (kinds.includes(undefined)) return 'open'
  return kinds.every((kind) => kind === 'parents') ? 'parents' : 'placed'
}
