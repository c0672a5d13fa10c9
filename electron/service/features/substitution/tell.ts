import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { insertFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { replaceSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { WantedPlace } from '../../../../shared/contract/substitution-shapes.ts'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { Act, CommandContext, Handler } from '../../context.ts'
import { childrenOf } from './contact-children.ts'
import { leftBehind, placeChildren, type Undo } from './place-children.ts'
import { readLookedAt, type StoredPlace } from './stored-places.ts'
import { contactAct, placeAct } from './substitution-acts.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'

type Told = ParsedInputOf<'substitution.tell'>
type Left = { undo: Undo; acts: Act[] }
type Now = { at: string; by: string; today: string }
/** When, by whom, and the children of the family at the host. */
type Answering = Now & { childIds: readonly string[] }

const nothingLeft: Left = { undo: { made: [], changed: [], contactIds: [] }, acts: [] }

/**
 * Keeps what a family was told and what it said (R75). A yes gives the children their places and is noted with those that were
 * arranged; an own solution makes that the parents see to it. Without an answer nothing else changes.
 */
export const tell: Handler<'substitution.tell'> = ({ commit, clock, actor }, told) =>
  commit(async (db) => {
    const now = nowOf({ clock, actor })
    await refuseUnknown(db, told)
    const contact = contactOf(told, now)
    const [[, childIds] = [contact, []]] = await childrenOf(db, [contact])
    refuseOthersDays(told, childIds)
    const answered = await answerPlaces(db, told, { ...now, childIds })
    await insertFamilyContacts(db, [contact])
    return {
      value: { ...answered.undo, contactIds: [contact.id] },
      acts: [...answered.acts, contactAct(contact, childIds, { isTakenBack: false })],
    }
  })

function nowOf({ clock, actor }: Pick<CommandContext, 'clock' | 'actor'>): Now {
  return { at: clock.now().slice(0, 16), by: actor, today: clock.today() }
}

async function refuseUnknown(db: Executor, { hostId, contractHolderId, from, until }: Told): Promise<void> {
  if (from > until) throw new ServiceError('validation', 'from-after-until')
  await refuseUnknownHost(db, hostId)
  if ((await readUnknown(db, 'contract_holders', [contractHolderId])).length > 0)
    throw new ServiceError('not-found', 'no-such-contract-holder')
}

function contactOf(told: Told, { at, by }: Now): FamilyContact {
  const { contractHolderId, hostId, from, until, topic, channel, answer, text } = told
  const said = { contractHolderId, hostId, from, until, topic, at, by, channel, ...(answer && { answer }), text }
  return { id: newId(), ...said }
}

/** A family answers for its own children only. */
function refuseOthersDays({ places }: Told, childIds: readonly string[]): void {
  const other = places.find(({ childId }) => !childIds.includes(childId))
  if (other) throw new ServiceError('conflict', 'no-such-need', { childId: other.childId, date: other.date })
}

/** The places that the family answers about, as they were looked at. */
async function readOwnLookedAt(db: Executor, { arranged }: Told, childIds: readonly string[]): Promise<StoredPlace[]> {
  const looked = await readLookedAt(db, arranged)
  if (looked.some((one) => !childIds.includes(one.place.childId)))
    throw new ServiceError('not-found', 'no-such-substitution')
  return looked
}

async function answerPlaces(db: Executor, told: Told, now: Answering): Promise<Left> {
  if (told.answer === 'agreed') return agree(db, told, now)
  return told.answer === 'own-solution' ? leaveToParents(db, told, now) : nothingLeft
}

async function agree(db: Executor, told: Told, now: Answering): Promise<Left> {
  const placed = await place(db, told, told.places, now)
  const arranged = await readOwnLookedAt(db, told, now.childIds)
  const agreed = arranged.map(({ place: { record } }) => {
    if (record.status === 'cancelled') throw new ServiceError('not-found', 'no-such-substitution')
    return { ...record, answer: 'agreed' as const, answeredAt: now.at }
  })
  await replaceSubstitutions(db, agreed)
  const { undo, acts } = placed
  return {
    undo: { ...undo, changed: [...undo.changed, ...arranged.map(({ stored }) => leftBehind(stored))] },
    acts: [...acts, ...arranged.map((one, index) => placeAct(one.place, one.stored.record, agreed[index]))],
  }
}

/** The places that were arranged are given up by their versions, so that nobody cancels what was decided meanwhile. */
async function leaveToParents(db: Executor, told: Told, now: Answering): Promise<Left> {
  const arranged = await readOwnLookedAt(db, told, now.childIds)
  const days = [...told.places, ...arranged.map(({ place: { childId, record } }) => ({ childId, date: record.date }))]
  const byDay = new Map(days.map(({ childId, date }) => [JSON.stringify([childId, date]), { childId, date }]))
  return place(
    db,
    told,
    [...byDay.values()].map(({ childId, date }) => ({ kind: 'parents', childId, date })),
    now,
  )
}

async function place(db: Executor, told: Told, places: readonly WantedPlace[], now: Now): Promise<Left> {
  if (places.length === 0) return nothingLeft
  if (told.closureId === undefined) throw new ServiceError('not-found', 'no-such-closure')
  const isDeclined = told.answer === 'own-solution'
  return placeChildren(db, { ...now, closureId: told.closureId, places, isAgreed: true, isDeclined })
}
