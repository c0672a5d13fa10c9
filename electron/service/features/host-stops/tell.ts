import { v7 as newId } from 'uuid'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { insertFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import { readVersion } from '../../../../db/repositories/records/versions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'
import { checkedRecord } from '../records/check.ts'
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
      const agreements = await readAgreementRecords(db, { host_id: hostId })
      const at = toldOn === clock.today() ? clock.now().slice(0, 16) : `${toldOn}T12:00`
      const contacts = [...new Set(contractHolderIds)].map((contractHolderId) =>
        checkedRecord(
          'familyContacts',
          { contractHolderId, hostId, from: endsOn, until: endsOn, topic: 'stop', at, by: actor, channel, text },
          newId(),
        ),
      )
      for (const { contractHolderId } of contacts)
        if ((await readVersion(db, 'contract_holders', contractHolderId)) === undefined)
          throw new ServiceError('not-found', 'no-such-contract-holder')
      await insertFamilyContacts(db, contacts)
      const acts = contacts.map((contact) => {
        const children = agreements.filter((one) => one.contractHolderId === contact.contractHolderId)
        const about = [hostFile(hostId), ...new Set(children.map(({ childId }) => childFile(childId)))]
        return changeAct({ kind: 'family-contact', id: contact.id, after: contact, about })
      })
      return { value: { contactIds: contacts.map(({ id }) => id) }, acts }
    }),
}
