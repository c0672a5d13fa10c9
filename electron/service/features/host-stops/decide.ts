import type { Executor } from '../../../../db/open.ts'
import { deleteHostStop } from '../../../../db/repositories/records/host-stops.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HostStop } from '../../../../shared/domain/exchange/document.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { putHostEnd } from '../records/hosts.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { cancelCrowdedOut } from '../substitution/cancel-crowded-out.ts'
import { cancelPlacesAfter, lastDate } from './cancel-places-after.ts'
import { settleAgreement } from './settle-agreement.ts'
import { lookedAtStop, putStop, readStop, savedStop, stopAct, withOutcome } from './stored-stop.ts'
import { readOutcomesInUse, takeBack } from './take-back.ts'

/** Handlers of the decision that a host stops, its end, and that she goes on after all. */
export const decisionHandlers: HandlersOf<'hostStops.save' | 'hostStops.endHost' | 'hostStops.cancel'> = {
  'hostStops.save': async ({ commit }, { hostId, version, decidedOn, endsOn, decidedBy, reason }) =>
    commit(async (db) => {
      const [host] = await readHostRecords(db, hostId)
      if (!host) throw new ServiceError('not-found', 'no-such-host')
      const isStored = (await readStop(db, hostId)) !== undefined
      const before = isStored || version !== undefined ? await lookedAtStop(db, { hostId, version }) : undefined
      if (endsOn < host.startsOn) throw new ServiceError('validation', 'ends-before-start')
      if (before && endsOn !== before.endsOn) {
        if (host.endsOn !== undefined) throw new ServiceError('locked', 'host-has-ended')
        refuseBeforeOutcomes(await readAgreementRecords(db, { host_id: hostId }), before, endsOn)
      }
      const { notices = [], outcomes = [] } = before ?? {}
      const stop = await putStop(db, before, {
        hostId,
        decidedOn,
        endsOn,
        decidedBy,
        ...(reason !== undefined && { reason }),
        notices,
        outcomes,
      })
      return { value: await savedStop(db, hostId), acts: [stopAct(before, stop)] }
    }),

  'hostStops.endHost': async ({ commit, clock }, { hostId, version }) =>
    commit(async (db) => {
      const before = await lookedAtStop(db, { hostId, version })
      const [host] = await readHostRecords(db, hostId)
      if (!host) throw new ServiceError('not-found', 'no-such-stop')
      if (host.endsOn === before.endsOn) throw new ServiceError('locked', 'host-has-ended')
      const acts: Act[] = []
      let stop = before
      for (const { id, endsOn } of await readAgreementRecords(db, { host_id: hostId })) {
        if (endsOn !== undefined && endsOn <= stop.endsOn) continue
        const settlement = {
          agreementId: id,
          to: { kind: 'none' as const },
          today: clock.today(),
          capacityReason: undefined,
        }
        const settled = await settleAgreement(db, stop, settlement)
        stop = withOutcome(stop, id, settled.outcome)
        acts.push(...settled.acts)
      }
      acts.push(await putHostEnd(db, host, stop.endsOn, stop.reason))
      acts.push(...(await cancelPlacesAfter(db, { atHostId: hostId }, stop.endsOn)))
      const after = await putStop(db, before, stop)
      return { value: await savedStop(db, hostId), acts: [...acts, stopAct(before, after)] }
    }),

  'hostStops.cancel': async ({ commit, clock }, { hostId, version, reason }) =>
    commit(async (db) => {
      const before = await lookedAtStop(db, { hostId, version })
      const outcomes = before.outcomes ?? []
      const inUse = await readOutcomesInUse(db, outcomes)
      const again = await readFirstEnd(db, before)
      await deleteHostStop(db, hostId)
      const acts: Act[] = []
      const [host] = await readHostRecords(db, hostId)
      if (host?.endsOn === before.endsOn) acts.push(await putHostEnd(db, host, undefined, reason))
      for (const outcome of outcomes)
        if (!inUse.has(outcome.agreementId)) acts.push(...(await takeBack(db, outcome, clock.today(), reason)))
      acts.push(...(await cancelCrowdedOut(db, { hostId, from: again, until: lastDate, today: clock.today() })))
      return { value: { kept: [...inUse].sort() }, acts: [...acts, stopAct(before, undefined, reason)] }
    }),
}

/** The first day after which one of her children was gone, or she herself: from then on her places may have been promised to others. */
async function readFirstEnd(db: Executor, { hostId, endsOn, outcomes = [] }: HostStop): Promise<string> {
  const settled = new Set(outcomes.map(({ agreementId }) => agreementId))
  const ends = (await readAgreementRecords(db, { host_id: hostId })).flatMap((one) =>
    settled.has(one.id) && one.endsOn !== undefined ? [one.endsOn] : [],
  )
  return [...ends, endsOn].reduce((a, b) => (a < b ? a : b))
}

/** An agreement that was settled on a later day would go on beyond the new end. */
function refuseBeforeOutcomes(
  agreements: readonly { id: string; endsOn?: string }[],
  { outcomes = [] }: HostStop,
  endsOn: string,
): void {
  const settled = new Set(outcomes.map(({ agreementId }) => agreementId))
  const later = agreements.filter((one) => settled.has(one.id) && one.endsOn !== undefined && one.endsOn > endsOn)
  if (later.length > 0)
    throw new ServiceError('conflict', 'ends-before-outcomes', { agreementIds: later.map(({ id }) => id) })
}
