import type { ClosureReason, Interval } from '../../../../shared/domain/billing/issued.ts'

/** Somebody as they are named to a family. */
type Named = { firstName: string; lastName: string }

/** Where a child may go on a day: at another host, at the group location, nowhere yet, or its parents see to it. */
export type ToldPlace =
  | { kind: 'host'; host: Named & { street?: string; city?: string }; slots: readonly Interval[] }
  | { kind: 'group'; location: { name: string; street?: string; city?: string }; slots: readonly Interval[] }
  | { kind: 'none' }
  | { kind: 'parents' }

/** A day of the absence: what the child has reserved with its own host (minutes since midnight), and what it gets for it. */
export type ToldDay = { date: string; slots: readonly Interval[]; place: ToldPlace }

/** A child of the family with its days, in order of date. */
export type ToldChild = { firstName: string; days: readonly ToldDay[] }

/** Who is away and until when; `until` is the last day that is certain when the end is not known. */
export type ToldAbsence = {
  host: Named
  from: string
  until: string
  isOpenEnded: boolean
  reason: ClosureReason
}

/** What a family is told; `backOn` is the first day on which one of the children goes to its own host again, where it is known. */
export type Told = { absence: ToldAbsence; children: readonly ToldChild[]; backOn?: string }
