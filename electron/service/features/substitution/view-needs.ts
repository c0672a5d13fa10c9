import type { OutputOf } from '../../../../shared/contract/index.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import type { AffectedDay } from '../../../../shared/domain/substitution/affected-days.ts'
import type { ToldFamily } from '../../../../shared/domain/substitution/absence-counts.ts'
import type { readDecidedLoads } from './decided-loads.ts'
import { placesOn, type DecidedPlace } from './decided-places.ts'
import type { People } from './people.ts'

/** The child-days of an absence as they are shown: children by the arrival on their first day, then by name; their days by date. */
export function viewNeeds(
  days: readonly AffectedDay[],
  people: People,
  placeOf: DecidedPlace,
  loadOf: Awaited<ReturnType<typeof readDecidedLoads>>,
  isTold: ToldFamily,
): OutputOf<'substitution.view'>['needs'] {
  const onDate = Map.groupBy(days, ({ date }) => date)
  return [...Map.groupBy(days, ({ childId }) => childId).values()]
    .map((own) => ({ own, arrival: arrivalOf(own[0]), child: people.child(own[0]?.childId ?? '') }))
    .sort((a, b) => a.arrival - b.arrival || compareNames(a.child, b.child))
    .flatMap(({ own, child }) =>
      own.map((day) => {
        const decided = placesOn(day, placeOf)
        const load = loadOf(decided)
        const { family } = people.ofAgreement(day.parts[0]?.agreementId ?? '')
        return {
          child,
          family,
          date: formatDate(day.date),
          agreementIds: day.parts.map(({ agreementId }) => agreementId),
          slots: [...day.slots],
          decided,
          isTold: isTold(day, family.id),
          ...(load && { load }),
          siblings: siblingsOf(day, onDate.get(day.date) ?? [])
            .map(({ childId }) => people.child(childId))
            .sort(compareNames),
        }
      }),
    )
}

/** Other children of the same contract holders on that day. */
function siblingsOf(day: AffectedDay, others: readonly AffectedDay[]): AffectedDay[] {
  const holders = new Set(day.parts.map(({ contractHolderId }) => contractHolderId))
  return others.filter(
    ({ childId, parts }) =>
      childId !== day.childId && parts.some(({ contractHolderId }) => holders.has(contractHolderId)),
  )
}

function arrivalOf(day: AffectedDay | undefined): number {
  return day?.slots[0]?.[0] ?? 0
}
