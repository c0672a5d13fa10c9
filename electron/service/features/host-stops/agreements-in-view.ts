import { readHolderContacts, readNames } from '../../../../db/repositories/names.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readExtraDays } from '../../../../db/repositories/records/extra-days.ts'
import type { Executor } from '../../../../db/open.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { suggestedEnd } from '../../../../shared/domain/agreements/notice.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { halfDaysPerWeek, inView } from '../../../../shared/domain/care-plan/plan-in-view.ts'
import { carePlanOf } from '../../../../shared/domain/care-plan/plan-of-record.ts'
import type { AgreementRecord, CarePlanRecord } from '../../../../shared/domain/exchange/document.ts'
import {
  agreementsOfStop,
  depositState,
  goesOnBeyond,
  type StopFacts,
} from '../../../../shared/domain/host-stops/stop-agreements.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { readFreeDaysAtEnd } from './free-days-at-end.ts'
import type { OpenDaysOf } from './stop-facts.ts'
import { readOutcomesInUse } from './take-back.ts'

type StopAgreement = OutputOf<'hostStops.view'>['agreements'][number]

/** The agreements of a stop with all that there is to tell and to settle, by child and first day. */
export async function readAgreementsInView(
  db: Executor,
  facts: StopFacts,
  openDays: OpenDaysOf,
  settings: DatedSettings,
  today: string,
): Promise<StopAgreement[]> {
  const { stop } = facts
  const agreements = agreementsOfStop(facts.agreements, stop)
  const ids = agreements.map(({ id }) => id)
  const known = new Map(facts.agreements.map((one) => [one.id, one]))
  const outcomes = new Map((stop.outcomes ?? []).map((outcome) => [outcome.agreementId, outcome]))
  const inUse = await readOutcomesInUse(db, [...outcomes.values()])
  const children = byId(
    await readNames(
      db,
      'children',
      agreements.map(({ childId }) => childId),
    ),
  )
  const families = byId(
    await readHolderContacts(
      db,
      agreements.map((one) => one.contractHolderId),
    ),
  )
  const hosts = byId(
    await readNames(
      db,
      'hosts',
      [...known.values()].map(({ hostId }) => hostId),
    ),
  )
  const plans = Map.groupBy(await readCarePlans(db, ids), ({ record }) => record.agreementId)
  const extraDays = Map.groupBy(await readExtraDays(db, { agreementIds: ids }), ({ record }) => record.agreementId)
  const lastDayOf = (one: AgreementRecord): string =>
    goesOnBeyond(one, stop.endsOn) ? stop.endsOn : (one.endsOn ?? '')
  const freeDays = await readFreeDaysAtEnd(
    db,
    agreements.map((one) => ({ agreementId: one.id, childId: one.childId, lastDay: lastDayOf(one) })),
  )
  return agreements
    .map((one): StopAgreement => {
      const outcome = outcomes.get(one.id)
      const made = outcome?.newAgreementId === undefined ? undefined : known.get(outcome.newAgreementId)
      const contacts = facts.contacts.filter((contact) => contact.contractHolderId === one.contractHolderId)
      const lastDay = lastDayOf(one)
      const plan = planInView(
        (plans.get(one.id) ?? []).map(({ record }) => record),
        lastDay,
      )
      const free = freeDays.get(one.id)
      const state = depositState(one, made)
      const depositOn = state === 'refunded' ? one.depositRefundedOn : one.depositPaidOn
      const toldOn = one.notice?.givenOn ?? contacts.at(-1)?.at.slice(0, 10) ?? today
      const placedAt = made && hosts.get(made.hostId)
      const month = lastDay.slice(0, 7)
      return {
        agreementId: one.id,
        child: children.get(one.childId) ?? { id: one.childId, firstName: '', lastName: '' },
        family: families.get(one.contractHolderId) ?? { id: one.contractHolderId, firstName: '', lastName: '' },
        startsOn: one.startsOn,
        ...(one.endsOn !== undefined && { endsOn: one.endsOn }),
        lastDay,
        ...(plan && { plan }),
        ...(one.notice && { notice: one.notice }),
        contacts,
        termEndsOn: suggestedEnd(toldOn, settings),
        ...(outcome && {
          outcome: {
            ...outcome,
            ...(made &&
              placedAt && {
                placed: { host: placedAt, startsOn: made.startsOn, isCleared: made.start !== undefined },
              }),
            isInUse: inUse.has(one.id),
          },
        }),
        ...(one.depositCents !== undefined && {
          deposit: { cents: one.depositCents, state, ...(depositOn !== undefined && { on: depositOn }) },
        }),
        ...(free && { freeHalfDays: free }),
        openDays: openDays.get(one.id)?.length ?? 0,
        extraDaysAfter: (extraDays.get(one.id) ?? []).filter(
          ({ record }) => record.status === 'accepted' && record.date > lastDay,
        ).length,
        lastInvoice: { month, isIssued: facts.isInvoiced(one.contractHolderId, month) },
        goesOn: goesOnBeyond(one, stop.endsOn),
      }
    })
    .sort(
      (a, b) =>
        compareText(a.child.lastName, b.child.lastName) ||
        compareText(a.child.firstName, b.child.firstName) ||
        compareText(a.startsOn, b.startsOn) ||
        compareText(a.agreementId, b.agreementId),
    )
}

function byId<Named extends { id: string }>(people: readonly Named[]): Map<string, Named> {
  return new Map(people.map((person) => [person.id, person]))
}

function planInView(plans: readonly CarePlanRecord[], day: string): StopAgreement['plan'] {
  const spans = plans.map((record) => ({ ...carePlanOf(record), record }))
  const shown = inView(spans, parseDate(day))
  if (!shown) return undefined
  const { cycleWeeks, slots } = shown.record
  return { halfDaysPerWeek: halfDaysPerWeek(shown), cycleWeeks, slots }
}
