import type { StoredSubstitution } from '../../../../db/repositories/records/substitutions.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import type { DecidedKind } from '../../../../shared/domain/substitution/absence-counts.ts'
import type { AffectedDay } from '../../../../shared/domain/substitution/affected-days.ts'
import type { DecidedPart } from '../../../../shared/domain/substitution/needs-of-absence.ts'

/** The arranged place of an agreement on a date: there is one at most. */
export type DecidedPlace = (agreementId: string, date: EpochDay) => StoredSubstitution | undefined

/** Looks arranged places up by agreement and date. */
export function decidedPlaces(arranged: readonly StoredSubstitution[]): DecidedPlace {
  const places = new Map(arranged.map((place) => [keyOf(place.record.agreementId, place.record.date), place]))
  return (agreementId, date) => places.get(keyOf(agreementId, formatDate(date)))
}

/** What was decided, for who only counts. */
export function decidedKind(arranged: readonly StoredSubstitution[]): DecidedKind {
  const placeOf = decidedPlaces(arranged)
  return (agreementId, date) => placeOf(agreementId, date)?.record.kind
}

/** What was decided, for who seeks places: the hours are those of the place. */
export function decidedPart(placeOf: DecidedPlace): (agreementId: string, date: EpochDay) => DecidedPart | undefined {
  return (agreementId, date) => {
    const place = placeOf(agreementId, date)?.record
    return (
      place && {
        ...(place.hostId !== undefined && { hostId: place.hostId }),
        slots: place.slots.map(({ from, until }): Interval => [parseTime(from), parseTime(until)]),
      }
    )
  }
}

/** The places of a child on a day, those of all its agreements. */
export function placesOn({ parts, date }: AffectedDay, placeOf: DecidedPlace): StoredSubstitution[] {
  return parts.flatMap(({ agreementId }) => placeOf(agreementId, date) ?? [])
}

function keyOf(agreementId: string, date: string): string {
  return `${date} ${agreementId}`
}
