import { compareText } from '../../../../../shared/domain/text-order.ts'
import { usableEmail, type FamilyLetter, type LetterDay } from '../../../documents/letters/family-letter.ts'
import { decidedPlace } from './decided-place.ts'
import type { TellingFacts } from './telling-facts.ts'

/** A child on a day. */
type ChildDay = { childId: string; date: string }

/** What there is to write to a family: its letter where there is a day to write about, and how many days are left out of it. */
export type LetterOfFamily = {
  family: TellingFacts['families'][number]
  email?: string
  letter?: FamilyLetter
  undecided: number
}

/** The letters about an absence: decided places, and `withoutPlace` for what was not found; families by last name. */
export function familyLetters(facts: TellingFacts, withoutPlace: readonly ChildDay[]): LetterOfFamily[] {
  const none = new Set(withoutPlace.map(keyOf))
  const byFamily = Map.groupBy(facts.needs, ({ family }) => family.id)
  return facts.families.map((family) => {
    const needs = byFamily.get(family.id) ?? []
    const days = needs
      .flatMap((need): LetterDay[] => {
        const { date, slots, child } = need
        const place =
          decidedPlace(need, facts) ??
          (none.has(keyOf({ childId: child.id, date })) ? { kind: 'none' as const } : undefined)
        return place ? [{ date, childId: child.id, firstName: child.firstName, slots, place }] : []
      })
      .sort((a, b) => compareText(a.date, b.date))
    const email = usableEmail(family.email)
    const about = { family, undecided: needs.length - days.length, ...(email !== undefined && { email }) }
    if (days.length === 0) return about
    const { id, firstName, lastName, street, postcode, city } = family
    const to = { id, firstName, lastName, street, postcode, city, ...(email !== undefined && { email }) }
    const { organiser, issuedAt, absence } = facts
    return { ...about, letter: { organiser, issuedAt, family: to, absence, days } }
  })
}

function keyOf({ childId, date }: ChildDay): string {
  return JSON.stringify([childId, date])
}
