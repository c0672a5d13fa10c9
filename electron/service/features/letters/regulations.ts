import { deleteRegulation, readRegulations, writeRegulation } from '../../../../db/repositories/records/regulations.ts'
import { readAgreementRecords, replaceAgreement } from '../../../../db/repositories/records/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Regulation } from '../../../../shared/domain/exchange/letters.ts'
import { earliestBeginning, hasAcknowledged, regulationOn } from '../../../../shared/domain/letters/regulation-rules.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, childFile } from '../records/acts.ts'
import { checkedRecord } from '../records/check.ts'

/** Handlers of the versions of the reglement and of who took note of them (R54). */
export const regulationHandlers: HandlersOf<
  'regulations.list' | 'regulations.save' | 'regulations.remove' | 'regulations.acknowledge'
> = {
  'regulations.list': async ({ db, clock }) => {
    const today = clock.today()
    const regulations = await readRegulations(db)
    const inForce = regulationOn(regulations, today)
    const families = Map.groupBy(goingOn(await readAgreementRecords(db), today), (one) => one.contractHolderId)
    return regulations.toReversed().map((one) => ({
      ...one,
      isDetrimental: one.isDetrimental === true,
      isInForce: one === inForce,
      families: families.size,
      acknowledged: [...families.values()].filter((own) =>
        own.every(({ regulation }) => hasAcknowledged(regulations, one, regulation?.version)),
      ).length,
      ...(one.isDetrimental && one.from > today && { earliest: earliestBeginning(today) }),
    }))
  },

  'regulations.save': async (context, { version, isNew, from, isDetrimental, note }) => {
    const after = checkedRecord('regulations', {
      version,
      from,
      ...(isDetrimental && { isDetrimental }),
      ...(note !== undefined && { note }),
    })
    return context.commit(async (db) => {
      const before = (await readRegulations(db)).find((one) => one.version === version)
      if (isNew && before) throw new ServiceError('conflict', 'regulation-exists')
      if (!isNew && !before) throw new ServiceError('not-found', 'no-such-regulation')
      await writeRegulation(db, after)
      return { value: { version }, acts: [act(version, before, after)] }
    })
  },

  'regulations.remove': async (context, { version }) =>
    context.commit(async (db) => {
      const before = await existing(readRegulations(db), version)
      if ((await readAgreementRecords(db)).some(({ regulation }) => regulation?.version === version))
        throw new ServiceError('conflict', 'regulation-acknowledged')
      await deleteRegulation(db, version)
      return { value: { version }, acts: [act(version, before, undefined)] }
    }),

  'regulations.acknowledge': async (context, { version, on, contractHolderIds }) => {
    const today = context.clock.today()
    if (on > today) throw new ServiceError('validation', 'moment-in-future')
    return context.commit(async (db) => {
      const regulations = await readRegulations(db)
      const asked = await existing(Promise.resolve(regulations), version)
      const wanted = new Set(contractHolderIds)
      const own = goingOn(await readAgreementRecords(db), today).filter((one) => wanted.has(one.contractHolderId))
      if (new Set(own.map((one) => one.contractHolderId)).size < wanted.size)
        throw new ServiceError('not-found', 'no-such-contract-holder')
      const changes = own
        .filter(({ regulation }) => !hasAcknowledged(regulations, asked, regulation?.version))
        .map((before) => ({ before, after: { ...before, regulation: { version, acknowledgedOn: on } } }))
      for (const { after } of changes) await replaceAgreement(db, after)
      return {
        value: { agreements: changes.length },
        acts: changes.map(({ before, after }) =>
          changeAct({ kind: 'agreement', id: after.id, before, after, about: [childFile(after.childId)] }),
        ),
      }
    })
  },
}

function goingOn(agreements: readonly AgreementRecord[], today: string): AgreementRecord[] {
  return agreements.filter(({ endsOn }) => endsOn === undefined || endsOn >= today)
}

async function existing(regulations: Promise<Regulation[]>, version: string): Promise<Regulation> {
  const found = (await regulations).find((one) => one.version === version)
  if (!found) throw new ServiceError('not-found', 'no-such-regulation')
  return found
}

function act(version: string, before: Regulation | undefined, after: Regulation | undefined) {
  return changeAct({ kind: 'regulation', id: version, before, after, about: [] })
}
