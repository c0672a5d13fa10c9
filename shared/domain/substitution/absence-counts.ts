import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { FamilyContact, SubstitutionKind } from '../exchange/document.ts'
import type { AffectedDay } from './affected-days.ts'

/** What was decided for an agreement on a day; undefined while nothing is. */
export type DecidedKind = (agreementId: string, date: EpochDay) => SubstitutionKind | undefined

/** What a family was told about some days. */
export type ToldFamily = Period & Pick<FamilyContact, 'contractHolderId' | 'topic' | 'answer'>

/** How far an absence is: child-days by what was decided, and families by whether they were reached. */
export type AbsenceCounts = {
  childDays: number
  placed: number
  byParents: number
  /** Not decided, today or later; what was not decided of days before counts nowhere but in `childDays`. */
  open: number
  openToday: number
  families: number
  /** Families who have not been reached about a day that is not over. */
  toCall: number
}

/** Counts an absence; a child-day with two agreements is decided when both are. */
export function absenceCounts(
  days: readonly AffectedDay[],
  decided: DecidedKind,
  told: readonly ToldFamily[],
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
    toCall: unreachedFamilies(days, told, today).size,
  }
}

/** Families with an affected day, today or later, about which nobody reached them: not by phone without an answer. */
function unreachedFamilies(days: readonly AffectedDay[], told: readonly ToldFamily[], today: EpochDay): Set<string> {
  const reached = Map.groupBy(
    told.filter(({ topic, answer }) => topic === 'place' && answer !== 'no-answer'),
    ({ contractHolderId }) => contractHolderId,
  )
  const isReached = (contractHolderId: string, date: EpochDay): boolean =>
    reached.get(contractHolderId)?.some((period) => covers(period, date)) ?? false
  return new Set(
    days
      .filter(({ date }) => date >= today)
      .flatMap((day) => holdersOf(day).filter((holder) => !isReached(holder, day.date))),
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
