import { v7 as newId } from 'uuid'
import { insertFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HandlersOf } from '../../context.ts'
import { checkedRecord } from '../records/check.ts'
import { childrenOf } from '../substitution/contact-children.ts'
import { contactAct } from '../substitution/substitution-acts.ts'
import { lookedAtStop, putStop, savedStop, stopAct } from './stored-stop.ts'

/** Handlers of who was told that a host stops (R81–R83). */
export const tellHandlers: HandlersOf<'hostStops.tellOffice' | 'hostStops.tellFamilies'> = {
  'hostStops.tellOffice': async ({ commit }, { hostId, version, recipient, toldOn, channel, note }) =>
    commit(async (db) => {
      const before = await lookedAtStop(db, { hostId, version })
      const others = (before.notices ?? []).filter((notice) => notice.recipient !== recipient)
      const told = toldOn === undefined ? [] : [{ recipient, toldOn, channel, ...(note !== undefined && { note }) }]
      const stop = await putStop(db, before, { ...before, notices: [...others, ...told] })
      return { value: await savedStop(db, hostId), acts: [stopAct(before, stop)] }
    }),

  'hostStops.tellFamilies': async ({ commit, clock, actor }, input) =>
    commit(async (db) => {
      const { hostId, contractHolderIds, toldOn, channel, text } = input
      const { endsOn } = await lookedAtStop(db, input)
      if (toldOn > clock.today()) throw new ServiceError('validation', 'told-in-future')
      if ((await readUnknown(db, 'contract_holders', contractHolderIds)).length > 0)
        throw new ServiceError('not-found', 'no-such-contract-holder')
      const at = toldOn === clock.today() ? clock.now().slice(0, 16) : `${toldOn}T12:00`
      const contacts = [...new Set(contractHolderIds)].map((contractHolderId) =>
        checkedRecord(
          'familyContacts',
          { contractHolderId, hostId, from: endsOn, until: endsOn, topic: 'stop', at, by: actor, channel, text },
          newId(),
        ),
      )
      await insertFamilyContacts(db, contacts)
      const acts = (await childrenOf(db, contacts)).map(([contact, childIds]) =>
        contactAct(contact, childIds, { isTakenBack: false }),
      )
      return { value: { contactIds: contacts.map(({ id }) => id) }, acts }
    }),
}
