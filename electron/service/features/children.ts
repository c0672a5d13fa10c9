import {
  readAgreementsWithNames,
  readChild,
  readChildDetails,
  readChildren,
  readTariffsOn,
} from '../../../db/repositories/child-files.ts'
import { readAgreements } from '../../../db/repositories/agreements.ts'
import { readBillingFacts } from '../../../db/repositories/billing-facts.ts'
import { readCasesOf } from '../../../db/repositories/case-overview.ts'
import { mandateOf, nameOf, personOf } from '../../../db/repositories/columns.ts'
import { readPlacesOf } from '../../../db/repositories/places-in-files.ts'
import { present } from '../../../db/repositories/present.ts'
import { readChildRecords } from '../../../db/repositories/records/children.ts'
import { readLetterHeads } from '../../../db/repositories/records/letters.ts'
import { readTariffs, type StoredTariff } from '../../../db/repositories/records/tariffs.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import { agreementDepositCapCents } from '../../../shared/domain/agreements/deposit.ts'
import { careDaysOf } from '../../../shared/domain/billing/care-days.ts'
import { parseDate, yearOf, type EpochDay } from '../../../shared/domain/calendar/date.ts'
import { covers, openEnd, yearPeriod, type Period } from '../../../shared/domain/calendar/period.ts'
import { halfDaysPerWeek, inView } from '../../../shared/domain/care-plan/plan-in-view.ts'
import { attestAlerts } from '../../../shared/domain/tariffs/attests.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { HandlersOf } from '../context.ts'
import { agreementFilesOf } from './agreement-files.ts'
import { childTimeline } from './child-timeline.ts'
import { caseEvents } from './incidents/case-events.ts'
import { letterEvents } from './letters/letter-events.ts'
import { placesOfChild, readContactEvents } from './place-events.ts'

type AgreementRow = Awaited<ReturnType<typeof readAgreementsWithNames>>[number]
type ChildRow = Awaited<ReturnType<typeof readChildren>>[number]

const always: Period = { from: parseDate('0001-01-01'), until: openEnd }

/** Handlers of children. */
export const childrenHandlers: HandlersOf<'children.list' | 'children.file'> = {
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

  'children.file': async ({ db, clock }, { id, on }) => {
    const child = await readChild(db, id)
    if (!child) throw new ServiceError('not-found', 'no-such-child')
    const date = on ?? clock.today()
    const today = parseDate(date)
    const rows = await readAgreementsWithNames(db, id)
    const details = await readChildDetails(db, id)
    const agreements = await readAgreements(db, always, { childIds: [id] })
    const plans = new Map(agreements.map((agreement) => [agreement.id, agreement.plans]))
    const files = await agreementFilesOf(db, id, date)
    const records = new Map([...files].map(([agreementId, file]) => [agreementId, file.record]))
    const [record] = await readChildRecords(db, id)
    const tariffs = await readTariffs(db, id)
    const period = { from: yearPeriod(yearOf(today)).from, until: today }
    const { children: facts, closures, settings } = await readBillingFacts(db, period, { childId: id })
    const balanceOf = facts[0] && careDaysOf(facts[0], period, closures, settings).balanceOf
    return {
      ...childOf(child),
      contractHolders: details.contractHolders.map((holder) => ({
        ...personOf(holder),
        ...present({ email: holder.email, phone: holder.phone, iban: holder.iban }),
        ...mandateOf(holder),
        refusedHosts: details.refusedHosts.filter((row) => row.contract_holder_id === holder.id).map(nameOf),
      })),
      siblings: details.siblings.map((sibling) => ({
        childId: sibling.id,
        firstName: sibling.first_name,
        lastName: sibling.last_name,
      })),
      agreements: rows.flatMap((row) => {
        const file = files.get(row.id)
        if (!file) return []
        const agreement = agreements.find((candidate) => candidate.id === row.id)
        const balance = agreement && balanceOf?.(agreement)
        return [
          {
            ...file,
            ...present({
              id: row.id,
              contractHolderId: row.contract_holder_id,
              startsOn: row.starts_on,
              endsOn: row.ends_on,
              depositCents: row.deposit_cents,
            }),
            depositCapCents: agreementDepositCapCents(file.record, settings),
            host: hostOf(row),
            freeDays: {
              agreementId: row.id,
              year: yearOf(today),
              entitled: balance?.entitled ?? 0,
              usedBefore: balance?.usedBefore ?? 0,
              usedThisMonth: balance?.used ?? 0,
              left: balance?.left ?? 0,
            },
          },
        ]
      }),
      tariffs: tariffs.map(tariffOf).sort((a, b) => compareText(b.from, a.from)),
      attestAlerts: attestAlerts({
        birthDate: child.birth_date,
        tariffs: tariffs.map((tariff) => tariff.record),
        agreements: [...records.values()],
        today: date,
        alertDays: settings.number('attest.alertDays', today),
      }),
      timeline: childTimeline(child, rows, plans, records, record?.notes ?? [], details, [
        ...placesOfChild(await readPlacesOf(db, { childId: child.id })),
        ...(await readContactEvents(db, [...records.values()])),
        ...caseEvents(await readCasesOf(db, { childId: child.id })),
        ...letterEvents(
          await readLetterHeads(db, {
            childId: child.id,
            contractHolderIds: rows.map((row) => row.contract_holder_id),
          }),
        ),
      ]),
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

function tariffOf({ id, version, record }: StoredTariff) {
  const { childId: _, ...tariff } = record
  return { id, version, ...tariff }
}
