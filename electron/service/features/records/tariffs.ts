import type { Executor } from '../../../../db/open.ts'
import { readIssuedMonths } from '../../../../db/repositories/issued-months.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readContractHolderRecords } from '../../../../db/repositories/records/contract-holders.ts'
import {
  deleteTariff,
  insertTariffs,
  readTariff,
  readTariffs,
  replaceTariff,
} from '../../../../db/repositories/records/tariffs.ts'
import type { tariffs } from '../../../../shared/contract/tariffs.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { DatedSpan } from '../../../../shared/domain/calendar/dated-span.ts'
import type { TariffRecord } from '../../../../shared/domain/exchange/document.ts'
import { attestGaps, attestOverlaps, type AttestOverlaps } from '../../../../shared/domain/tariffs/attests.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, childFile } from './acts.ts'
import { checkAmong, checkedRecord, lookedAt, savedAs } from './check.ts'

/** Handlers of tariffs. */
export const tariffHandlers: HandlersOf<keyof typeof tariffs> = {
  'tariffs.effect': async ({ db }, { childId, contractHolderId, from, until, exceptId }) => {
    const family = await readOfFamily(db, childId, contractHolderId)
    const typed = { from, ...(until === undefined ? {} : { until }) }
    const { closes, overlaps } = placeAttest(family, typed, exceptId)
    const after = family
      .filter(({ id }) => id !== exceptId)
      .map(({ id, record }) => (id === closes?.id ? { ...record, until: closes.until } : record))
    const agreements = (await readAgreementRecords(db, { child_id: childId })).filter(
      (agreement) => agreement.contractHolderId === contractHolderId,
    )
    const moved = family.find(({ id }) => id === exceptId)?.record
    const changed = [typed, ...(moved ? [moved] : []), ...(closes ? [takenFrom(family, closes)] : [])]
    return {
      ...(closes ? { closes } : {}),
      overlaps,
      gaps: agreements.flatMap((agreement) =>
        attestGaps(
          { from: agreement.startsOn, ...(agreement.endsOn === undefined ? {} : { until: agreement.endsOn }) },
          [...after, typed],
        ),
      ),
      issuedMonths: await touchedMonths(db, childId, contractHolderId, changed),
    }
  },

  'tariffs.save': async ({ commit }, { id, version, record, closesPrevious }) =>
    commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'tariffs', { id, version }, 'no-such-tariff', () => readTariff(db, id))
      // An attest that is changed stays that of its child and contract holder.
      const kept = before && { childId: before.childId, contractHolderId: before.contractHolderId }
      const tariff = checkedRecord('tariffs', { ...record, ...kept })
      const family = await readOfFamily(db, tariff.childId, tariff.contractHolderId)
      const closes = closesPrevious ? placeAttest(family, tariff, id).closes : undefined
      const closed = family.find((stored) => stored.id === closes?.id)
      const others = family
        .filter((stored) => stored.id !== id)
        .map(({ id: otherId, record: other }) => (otherId === closes?.id ? { ...other, until: closes.until } : other))
      checkAmong('tariffs', {
        children: await readChildRecords(db, tariff.childId),
        contractHolders: await readContractHolderRecords(db, tariff.contractHolderId),
        tariffs: [...others, tariff],
      })
      const acts = []
      if (closes && closed) {
        const shortened = { ...closed.record, until: closes.until }
        await replaceTariff(db, closed.id, shortened)
        acts.push(actOf(closed.id, closed.record, shortened))
      }
      const savedId = id ?? (await insertTariffs(db, [tariff]))[0] ?? ''
      if (id !== undefined) await replaceTariff(db, id, tariff)
      acts.push(actOf(savedId, before, tariff))
      const changed = [tariff, ...(before ? [before] : []), ...(closes ? [takenFrom(family, closes)] : [])]
      return {
        value: {
          ...(await savedAs(db, 'tariffs', savedId)),
          issuedMonths: await touchedMonths(db, tariff.childId, tariff.contractHolderId, changed),
        },
        acts,
      }
    }),

  'tariffs.remove': async ({ commit }, { id, version }) =>
    commit(async (db) => {
      const before = await lookedAt(db, 'tariffs', { id, version }, 'no-such-tariff', () => readTariff(db, id))
      await deleteTariff(db, id)
      const issuedMonths = await touchedMonths(db, before.childId, before.contractHolderId, [before])
      return { value: { issuedMonths }, acts: [actOf(id, before, undefined)] }
    }),
}

function placeAttest(family: Family, attest: DatedSpan, exceptId: string | undefined): AttestOverlaps {
  const spans = family.map(({ id, record: { from, until } }) => ({
    id,
    from,
    ...(until === undefined ? {} : { until }),
  }))
  return attestOverlaps(spans, attest, exceptId)
}

type Family = Awaited<ReturnType<typeof readOfFamily>>

async function readOfFamily(db: Executor, childId: string, contractHolderId: string) {
  return (await readTariffs(db, childId)).filter(({ record }) => record.contractHolderId === contractHolderId)
}

/** The days that an attest loses when it is ended earlier. */
function takenFrom(family: Family, { id, until: end }: { id: string; until: string }): DatedSpan {
  const until = family.find((stored) => stored.id === id)?.record.until
  return { from: dayAfter(end), ...(until === undefined ? {} : { until }) }
}

/** Issued months of the family that hold a day of one of the periods. */
async function touchedMonths(
  db: Executor,
  childId: string,
  contractHolderId: string,
  periods: readonly DatedSpan[],
): Promise<string[]> {
  const issued = await readIssuedMonths(db, contractHolderId, childId)
  return issued.filter((month) =>
    periods.some(({ from, until }) => month >= from.slice(0, 7) && (until === undefined || month <= until.slice(0, 7))),
  )
}

function dayAfter(date: string): string {
  return formatDate(parseDate(date) + 1)
}

function actOf(id: string, before: TariffRecord | undefined, after: TariffRecord | undefined) {
  const about = [before, after].flatMap((record) => (record ? [childFile(record.childId)] : []))
  return changeAct({ kind: 'tariff', id, before, after, about })
}
