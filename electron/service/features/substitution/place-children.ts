import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import {
  insertSubstitutions,
  replaceSubstitutions,
  type StoredSubstitution,
} from '../../../../db/repositories/records/substitutions.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { WantedPlace } from '../../../../shared/contract/substitution-shapes.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import type { SubstitutionRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Act } from '../../context.ts'
import { readWanted } from './read-wanted.ts'
import type { Place } from './place.ts'
import { placeAct } from './substitution-acts.ts'
import { writePlaces } from './write-places.ts'

/** What a command left, for taking it back. */
export type Undo = OutputOf<'substitution.arrange'>

/** Who decides when, and what the parents said of it. */
export type Deciding = { closureId: string; at: string; by: string; isAgreed: boolean; isDeclined: boolean }

type Placing = { places: readonly WantedPlace[]; today: string } & Deciding

/**
 * Gives children places elsewhere in the transaction at hand: all or none. What was arranged before for an agreement on that date
 * is cancelled; where the same was arranged already it stays, with the answer of the parents.
 * @throws {ServiceError} `no-such-closure`, `no-such-need`, `no-place` or `group-full`
 */
export async function placeChildren(db: Executor, placing: Placing): Promise<{ undo: Undo; acts: Act[] }> {
  const { places, closureId, today } = placing
  const { wanted, arrangedFor } = await readWanted(db, closureId, places, today)
  const made: Place[] = []
  const kept: Place[] = []
  const changed: { place: Place; stored: StoredSubstitution }[] = []
  for (const one of wanted)
    for (const part of one.need.parts) {
      const { agreementId, contractHolderId } = part
      const stored = arrangedFor(agreementId, one.need.date)
      const slots = one.given.find((given) => given.part === part)?.slots
      const record = slots && recordOf(one.place, agreementId, slots, placing)
      const people = { childId: one.place.childId, contractHolderId, ownHostId: one.ownHostId }
      if (stored && record && isSamePlace(stored.record, record)) {
        kept.push({ ...people, record: stored.record })
        if (!placing.isAgreed || stored.record.answer === 'agreed') continue
        changed.push({ place: { ...people, record: { ...stored.record, ...answerOf(record) } }, stored })
        continue
      }
      if (stored) changed.push({ place: { ...people, record: cancelled(stored.record, placing) }, stored })
      if (record) made.push({ ...people, record })
    }
  // What stays as it was is looked at too: the host may have closed since.
  await writePlaces(db, [...made, ...kept], async () => {
    await replaceSubstitutions(
      db,
      changed.map(({ place }) => place.record),
    )
    await insertSubstitutions(
      db,
      made.map(({ record }) => record),
    )
  })
  return {
    undo: {
      made: made.map(({ record }) => ({ id: record.id, version: 1 })),
      changed: changed.map(({ stored }) => leftBehind(stored)),
      contactIds: [],
    },
    acts: [
      ...changed.map(({ place, stored }) => placeAct(place, stored.record, place.record)),
      ...made.map((place) => placeAct(place, undefined, place.record)),
    ],
  }
}

/** The version that a change leaves behind, with the record that was there before it. */
export function leftBehind({ id, version, record }: StoredSubstitution): Undo['changed'][number] {
  return { id, version: version + 1, record }
}

function recordOf(
  place: WantedPlace,
  agreementId: string,
  slots: readonly Interval[],
  { at, by, isAgreed }: Deciding,
): SubstitutionRecord {
  return {
    id: newId(),
    agreementId,
    date: place.date,
    kind: place.kind,
    ...(place.kind === 'host' && { hostId: place.hostId }),
    ...(place.kind === 'group' && { groupLocationId: place.groupLocationId }),
    slots: slots.map(([from, until]) => ({ from: formatTime(from), until: formatTime(until) })),
    status: 'arranged',
    decidedAt: at,
    decidedBy: by,
    ...(isAgreed && { answer: 'agreed', answeredAt: at }),
  }
}

/** The place is given up; that the parents did not want it is kept with it. */
function cancelled(record: SubstitutionRecord, { at, isDeclined }: Deciding): SubstitutionRecord {
  return { ...record, status: 'cancelled', ...(isDeclined && { answer: 'declined', answeredAt: at }) }
}

function answerOf({ answer, answeredAt }: SubstitutionRecord) {
  return { ...(answer && { answer }), ...(answeredAt !== undefined && { answeredAt }) }
}

function isSamePlace(a: SubstitutionRecord, b: SubstitutionRecord): boolean {
  const placeOf = ({ kind, hostId, groupLocationId, slots }: SubstitutionRecord): string =>
    JSON.stringify([kind, hostId ?? null, groupLocationId ?? null, slots.map(({ from, until }) => [from, until])])
  return placeOf(a) === placeOf(b)
}
