import type { Interval } from '../billing/issued.ts'
import { common } from '../substitution/intervals.ts'

/** The minutes of a day in which one child more can come, joined and in order. Of one host equal ones are the same value. */
export type Takes = readonly Interval[]

/** A day on which nobody can come. */
export const takesNobody: Takes = []

/** Keeps one value of all equal takes, and what two of them have in common: there are few kinds of days and very many days. */
export type KnownTakes = { of(intervals: Takes): Takes; both(one: Takes, other: Takes): Takes }

/** Begins with none. */
export function knownTakes(): KnownTakes {
  const values = new Map<string, Takes>()
  const shared = new Map<Takes, Map<Takes, Takes>>()
  const of = (intervals: Takes): Takes => {
    if (intervals.length === 0) return takesNobody
    const key = intervals.join(' ')
    const value = values.get(key) ?? intervals
    values.set(key, value)
    return value
  }
  return {
    of,
    both: (one, other) => {
      if (one === other) return one
      const ofOne = shared.get(one) ?? new Map<Takes, Takes>()
      shared.set(one, ofOne)
      const both = ofOne.get(other) ?? of(common(one, other))
      ofOne.set(other, both)
      return both
    },
  }
}
