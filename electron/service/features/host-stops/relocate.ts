import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { settleAgreement } from './settle-agreement.ts'
import { lookedAtStop, putStop, savedStop, stopAct, withOutcome } from './stored-stop.ts'
import { readOutcomesInUse, takeBack } from './take-back.ts'

/** Handlers of what becomes of the agreements of a host who stops. */
export const relocateHandlers: HandlersOf<'hostStops.relocate' | 'hostStops.undoRelocation'> = {
  'hostStops.relocate': async ({ commit, clock }, { hostId, version, places, capacityReason }) =>
    commit(async (db) => {
      const before = await lookedAtStop(db, { hostId, version })
      const acts: Act[] = []
      let stop = before
      for (const { agreementId, to, note } of places) {
        const settlement = { agreementId, to, note, today: clock.today(), capacityReason }
        const settled = await settleAgreement(db, stop, settlement)
        stop = withOutcome(stop, agreementId, settled.outcome)
        acts.push(...settled.acts)
      }
      const after = await putStop(db, before, stop)
      return { value: await savedStop(db, hostId), acts: [...acts, stopAct(before, after)] }
    }),

  'hostStops.undoRelocation': async ({ commit, clock }, { hostId, version, agreementId }) =>
    commit(async (db) => {
      const before = await lookedAtStop(db, { hostId, version })
      const outcome = before.outcomes?.find((one) => one.agreementId === agreementId)
      if (!outcome) throw new ServiceError('not-found', 'no-such-agreement')
      const [host] = await readHostRecords(db, hostId)
      if (host?.endsOn === before.endsOn) throw new ServiceError('locked', 'host-has-ended')
      if ((await readOutcomesInUse(db, [outcome])).size > 0) throw new ServiceError('conflict', 'relocation-in-use')
      const after = await putStop(db, before, withOutcome(before, agreementId, undefined))
      const acts = await takeBack(db, outcome, clock.today(), undefined)
      return { value: await savedStop(db, hostId), acts: [...acts, stopAct(before, after)] }
    }),
}
