import type { Executor } from '../../../../db/open.ts'
import { deleteFamilyContacts, readFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { deleteSubstitutions, replaceSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { Handler } from '../../context.ts'
import { checkedRecord } from '../records/check.ts'
import { childrenOf } from './contact-children.ts'
import type { Undo } from './place-children.ts'
import { readLookedAt, refuseChanged, type StoredPlace } from './stored-places.ts'
import { contactAct, placeAct } from './substitution-acts.ts'
import { refuseTaken, refuseUnneeded, writePlaces } from './write-places.ts'

/**
 * Takes back what a command left, while nobody changed it since: places that it made go, others get the record that they had, and
 * what it noted of a talk goes. A place that comes back must still be needed, and be there.
 */
export const undo: Handler<'substitution.undo'> = ({ commit, actor, clock }, { made, changed, contactIds }) =>
  commit(async (db) => {
    const gone = await readLookedAt(db, made)
    const former = await readFormer(db, changed)
    const contacts = await readNotedToday(db, contactIds, { by: actor, today: clock.today() })
    const restored = former.map(({ place }) => place).filter(({ record }) => record.status === 'arranged')
    const touched = new Set([...gone, ...former].map(({ stored }) => stored.id))
    // No command both makes a place and changes it.
    const [twice] = former.filter(({ stored }) => gone.some((one) => one.stored.id === stored.id))
    if (twice) refuseChanged(twice.stored)
    await refuseTaken(db, restored, touched)
    await refuseUnneeded(db, restored)
    const write = async (): Promise<void> => {
      await deleteSubstitutions(
        db,
        gone.map(({ stored }) => stored.id),
      )
      await replaceSubstitutions(
        db,
        former.map(({ place }) => place.record),
      )
      await deleteFamilyContacts(db, contactIds)
    }
    await writePlaces(db, restored, write, { isTakenBack: true })
    const takenBack = (await childrenOf(db, contacts)).map(([contact, childIds]) =>
      contactAct(contact, childIds, { isTakenBack: true }),
    )
    return {
      value: {},
      acts: [
        ...gone.map(({ place, stored }) => placeAct(place, stored.record, undefined)),
        ...former.map(({ place, stored }) => placeAct(place, stored.record, place.record)),
        ...takenBack,
      ],
    }
  })

/** Places with the record that they are to get back: that of the same agreement and date. */
async function readFormer(db: Executor, changed: Undo['changed']): Promise<StoredPlace[]> {
  const records = new Map(changed.map(({ id, record }) => [id, record]))
  return (await readLookedAt(db, changed)).map(({ place, stored }) => {
    const record = checkedRecord('substitutions', records.get(stored.id) ?? {}, stored.id)
    const { agreementId, date } = stored.record
    return record.agreementId === agreementId && record.date === date
      ? { place: { ...place, record }, stored }
      : refuseChanged(stored)
  })
}

/** What a family was told is kept: it goes only as a slip of the same person on the same day. */
async function readNotedToday(
  db: Executor,
  ids: readonly string[],
  { by, today }: { by: string; today: string },
): Promise<FamilyContact[]> {
  if (ids.length === 0) return []
  const contacts = await readFamilyContacts(db, { ids })
  const isOwn = (contact: FamilyContact): boolean => contact.by === by && contact.at.startsWith(today)
  if (contacts.length < new Set(ids).size || !contacts.every(isOwn))
    throw new ServiceError('conflict', 'version-conflict')
  return contacts
}
