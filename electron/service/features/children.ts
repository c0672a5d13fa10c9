import {
  readAgreementsWithNames,
  readChild,
  readChildDetails,
  readChildren,
  readTariffsOn,
} from '../../../db/repositories/child-files.ts'
import { readAgreements } from '../../../db/repositories/agreements.ts'
import { readBillingFacts } from '../../../db/repositories/billing-facts.ts'
import { mandateOf, nameOf, personOf } from '../../../db/repositories/columns.ts'
import { present } from '../../../db/repositories/present.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import type { children } from '../../../shared/contract/children.ts'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { careDaysOf } from '../../../shared/domain/billing/care-days.ts'
import { formatDate, parseDate, yearOf, type EpochDay } from '../../../shared/domain/calendar/date.ts'
import { covers, openEnd, yearPeriod, type Period } from '../../../shared/domain/calendar/period.ts'
import { formatTime } from '../../../shared/domain/calendar/time.ts'
import type { CarePlan } from '../../../shared/domain/care-plan/care-plan.ts'
import { halfDaysPerWeek, inView } from '../../../shared/domain/care-plan/plan-in-view.ts'
import type { HandlersOf } from '../context.ts'
import { childTimeline } from './child-timeline.ts'

type AgreementRow = Awaited<ReturnType<typeof readAgreementsWithNames>>[number]
type ChildRow = Awaited<ReturnType<typeof readChildren>>[number]
type ChildFile = OutputOf<'children.file'>

const always: Period = { from: parseDate('0001-01-01'), until: openEnd }

/** Handlers of children. */
export const childrenHandlers: HandlersOf<keyof typeof children> = {
  'children.list': async ({ db, clock }) => {
    const today = parseDate(clock.today())
    const agreements = Map.groupBy(await readAgreementsWithNames(db), (row) => row.child_id)
    const plans = new Map((await readAgreements(db, always)).map((agreement) => [agreement.id, agreement.plans]))
    const tariffs = new Map((await readTariffsOn(db, clock.today())).map((row) => [row.child_id, row.day_cents]))
    return (await readChildren(db)).map((child) => {
      const own = (agreements.get(child.id) ?? []).map((row) => ({ row, ...periodOf(row) }))
      const shown = inView(own, today)
      const plan = shown && inView(plans.get(shown.row.id) ?? [], today)
      const dayCents = tariffs.get(child.id)
      return {
        ...childOf(child),
        contractHolders: [...new Set(own.map(({ row }) => `${row.holder_first_name} ${row.holder_last_name}`))],
        ...(shown ? { host: hostOf(shown.row), startsOn: shown.row.starts_on } : {}),
        ...(shown?.row.ends_on ? { endsOn: shown.row.ends_on } : {}),
        state: stateOf(shown, today),
        ...(plan ? { halfDaysPerWeek: halfDaysPerWeek(plan) } : {}),
        ...(dayCents === undefined ? {} : { dayCents }),
      }
    })
  },

  'children.file': async ({ db, clock }, { id }) => {
    const child = await readChild(db, id)
    if (!child) throw new ServiceError('not-found', 'no-such-child')
    const today = parseDate(clock.today())
    const rows = await readAgreementsWithNames(db, id)
    const details = await readChildDetails(db, id)
    const agreements = await readAgreements(db, always, { childIds: [id] })
    const plans = new Map(agreements.map((agreement) => [agreement.id, agreement.plans]))
    const period = { from: yearPeriod(yearOf(today)).from, until: today }
    const { children: facts, closures, settings } = await readBillingFacts(db, period, { childId: id })
    const balanceOf = facts[0] && careDaysOf(facts[0], period, closures, settings).balanceOf
    return {
      ...childOf(child),
      contractHolders: details.contractHolders.map((holder) => ({
        ...personOf(holder),
        ...present({ email: holder.email, phone: holder.phone, iban: holder.iban }),
        ...mandateOf(holder),
      })),
      siblings: details.siblings.map((sibling) => ({
        childId: sibling.id,
        firstName: sibling.first_name,
        lastName: sibling.last_name,
      })),
      agreements: rows.map((row) => {
        const agreement = agreements.find((candidate) => candidate.id === row.id)
        const balance = agreement && balanceOf?.(agreement)
        return {
          ...present({
            id: row.id,
            contractHolderId: row.contract_holder_id,
            startsOn: row.starts_on,
            endsOn: row.ends_on,
            depositCents: row.deposit_cents,
          }),
          host: hostOf(row),
          plans: (plans.get(row.id) ?? []).map(planOf),
          freeDays: {
            agreementId: row.id,
            year: yearOf(today),
            entitled: balance?.entitled ?? 0,
            usedBefore: balance?.usedBefore ?? 0,
            usedThisMonth: balance?.used ?? 0,
            left: balance?.left ?? 0,
          },
        }
      }),
      tariffs: details.tariffs.map((tariff) =>
        present({
          contractHolderId: tariff.contract_holder_id,
          kind: tariff.kind,
          kindcode: tariff.kindcode,
          from: tariff.from_date,
          until: tariff.until_date,
          dayCents: tariff.day_cents,
        }),
      ),
      timeline: childTimeline(child, rows, plans, details),
    }
  },
}

function childOf(row: ChildRow) {
  return { ...nameOf(row), ...present({ birthDate: row.birth_date, schoolStartsOn: row.school_starts_on }) }
}

function periodOf(row: AgreementRow): Period {
  return { from: parseDate(row.starts_on), until: row.ends_on === null ? openEnd : parseDate(row.ends_on) }
}

function hostOf(row: AgreementRow) {
  return { id: row.host_id, firstName: row.host_first_name, lastName: row.host_last_name }
}

function stateOf(shown: Period | undefined, today: EpochDay): 'running' | 'coming' | 'ended' | 'none' {
  if (!shown) return 'none'
  if (covers(shown, today)) return 'running'
  return shown.from > today ? 'coming' : 'ended'
}

function planOf(plan: CarePlan): ChildFile['agreements'][number]['plans'][number] {
  return {
    from: formatDate(plan.from),
    ...(plan.until === openEnd ? {} : { until: formatDate(plan.until) }),
    cycleWeeks: plan.cycleWeeks,
    cycleStart: formatDate(plan.cycleStart),
    halfDaysPerWeek: halfDaysPerWeek(plan),
    slots: plan.slots.map((slot) => ({ ...slot, from: formatTime(slot.from), until: formatTime(slot.until) })),
  }
}
