import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readAgreementPeople, type AgreementPeople } from '../../../../db/repositories/agreement-people.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import {
  deleteExtraDay,
  insertExtraDays,
  readExtraDays,
  replaceExtraDay,
} from '../../../../db/repositories/records/extra-days.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { extraDays } from '../../../../shared/contract/extra-days.ts'
import type { AgreementRecord, ExtraDayRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { cancelUnneeded } from '../substitution/cancel-unneeded.ts'
import { changeAct, childFile, hostFile, type RecordChange } from './acts.ts'
import { checkedRecord, lookedAt, savedAs } from './check.ts'
import { refuseImpossible, refuseLocked, wishOf } from './extra-day-accept.ts'
import { extraDayAnswer } from './extra-day-answer.ts'

const one = async (db: Executor, id: string): Promise<ExtraDayRecord | undefined> =>
  (await readExtraDays(db, { id }))[0]?.record

/** Handlers of extra days and swaps (R48, R51). */
export const extraDayHandlers: HandlersOf<keyof typeof extraDays> = {
  'extraDays.list': async ({ db }, period) => {
    if (period.from > period.until) throw new ServiceError('validation', 'from-after-until')
    const people = new Map((await readAgreementPeople(db, { extraBetween: period })).map((row) => [row.id, row]))
    return (await readExtraDays(db, { between: period })).flatMap((stored) => {
      const row = people.get(stored.record.agreementId)
      return row ? [{ ...stored, ...peopleOf(row) }] : []
    })
  },

  'extraDays.agreements': async ({ db, clock }) =>
    (await readAgreementPeople(db, { runningFrom: clock.today() })).map(({ id, startsOn, endsOn, ...row }) => ({
      id,
      ...peopleOf(row),
      startsOn,
      ...(endsOn === undefined ? {} : { endsOn }),
    })),

  'extraDays.check': extraDayAnswer,

  'extraDays.save': async ({ commit }, { id, version, record }) =>
    commit(async (db) => {
      const before = id === undefined ? undefined : await openOne(db, { id, version })
      const { decidedOn: _on, reason: _why, ...asked } = record
      // A request stays that of its agreement.
      const kept = before && { agreementId: before.agreementId }
      const day = checkedRecord('extraDays', { ...asked, status: 'asked', ...kept }, id ?? newId())
      const agreement = await agreementOf(db, day)
      await (before ? replaceExtraDay(db, day) : insertExtraDays(db, [day]))
      return {
        value: await savedAs(db, 'extra_days', day.id),
        acts: [extraDayAct(agreement, before, await one(db, day.id))],
      }
    }),

  'extraDays.decide': async ({ commit, clock }, { id, version, status, hostAgrees, reason, reasons }) =>
    commit(async (db) => {
      const before = await openOne(db, { id, version })
      const agreement = await agreementOf(db, before)
      const { hostAgrees: known, reason: _former, ...rest } = before
      const says = hostAgrees ?? known
      const decided: ExtraDayRecord = {
        ...rest,
        ...(says !== undefined && { hostAgrees: says }),
        status,
        decidedOn: clock.today(),
        ...(reason !== undefined && { reason }),
      }
      const why: Pick<RecordChange, 'reason' | 'overCapacity'> = { reason }
      if (status === 'accepted') {
        const write = () => replaceExtraDay(db, decided)
        const overCapacity = await refuseImpossible(db, { agreement, decided, today: clock.today(), write }, reasons)
        const given = [reason, overCapacity.length > 0 ? reasons.capacity : undefined].filter(Boolean)
        Object.assign(why, { reason: given.length > 0 ? given.join(' · ') : undefined, overCapacity })
      } else await replaceExtraDay(db, decided)
      const lapsed = await cancelUnneeded(db, [agreement.id], clock.today())
      return {
        value: await savedAs(db, 'extra_days', id),
        acts: [extraDayAct(agreement, before, await one(db, id), why), ...lapsed],
      }
    }),

  'extraDays.reopen': async ({ commit, clock }, { id, version, reason }) =>
    commit(async (db) => {
      const { before, agreement } = await oneToTakeBack(db, { id, version }, { today: clock.today(), reason })
      const { decidedOn: _on, reason: _why, ...asked } = before
      await replaceExtraDay(db, { ...asked, status: 'asked' })
      const lapsed = await cancelUnneeded(db, [agreement.id], clock.today())
      return {
        value: await savedAs(db, 'extra_days', id),
        acts: [extraDayAct(agreement, before, await one(db, id), { reason }), ...lapsed],
      }
    }),

  'extraDays.withdraw': async ({ commit, clock }, { id, version, reason }) =>
    commit(async (db) => {
      const { before, agreement } = await oneToTakeBack(db, { id, version }, { today: clock.today(), reason })
      await deleteExtraDay(db, id)
      const lapsed = await cancelUnneeded(db, [agreement.id], clock.today())
      return { value: {}, acts: [extraDayAct(agreement, before, undefined, { reason }), ...lapsed] }
    }),
}

/** The stored one that was looked at, as long as it is not accepted. */
async function openOne(db: Executor, target: { id: string; version: number | undefined }): Promise<ExtraDayRecord> {
  const stored = await lookedAt(db, 'extra_days', target, 'no-such-extra-day', () => one(db, target.id))
  if (stored.status === 'accepted') throw new ServiceError('locked', 'extra-day-accepted')
  return stored
}

/** The stored one that was looked at, with its agreement; an accepted one only while it and the day given up lie ahead. */
async function oneToTakeBack(
  db: Executor,
  target: { id: string; version: number },
  { today, reason }: { today: string; reason: string | undefined },
): Promise<{ before: ExtraDayRecord; agreement: AgreementRecord }> {
  const before = await lookedAt(db, 'extra_days', target, 'no-such-extra-day', () => one(db, target.id))
  const agreement = await agreementOf(db, before)
  if (before.status !== 'accepted') return { before, agreement }
  const first = before.insteadOf !== undefined && before.insteadOf < before.date ? before.insteadOf : before.date
  // What was reserved was reserved: on the day itself not coming is an absence.
  if (first <= today) throw new ServiceError('locked', 'extra-day-has-begun')
  await refuseLocked(db, agreement, wishOf(before), reason)
  return { before, agreement }
}

async function agreementOf(db: Executor, { agreementId }: ExtraDayRecord): Promise<AgreementRecord> {
  const [agreement] = await readAgreementRecords(db, { id: agreementId })
  if (!agreement) throw new ServiceError('not-found', 'no-such-agreement')
  return agreement
}

function peopleOf({ child, host, family }: Pick<AgreementPeople, 'child' | 'host' | 'family'>) {
  return { child, host, family }
}

/** It stands in the history of the child and of the host. */
function extraDayAct(
  { childId, hostId }: AgreementRecord,
  before: ExtraDayRecord | undefined,
  after: ExtraDayRecord | undefined,
  why: Pick<RecordChange, 'reason' | 'overCapacity'> = {},
): Act {
  const id = (after ?? before)?.id ?? ''
  return changeAct({ kind: 'extra-day', id, before, after, about: [childFile(childId), hostFile(hostId)], ...why })
}
