import { compareText } from '../text-order.ts'
import { formatDate } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { BilledChild, FamilyBill } from './bill-period.ts'
import { compareDays, tariffOn, type BillLine } from './bill-line.ts'
import { isLateNotice, type CareDay } from './care-days.ts'
import type { Tariff } from './facts.ts'
import {
  unchargedKinds,
  type Collection,
  type InvoiceChild,
  type IssuedDay,
  type IssuedInvoice,
  type IssuedLine,
  type IssuedTariff,
  type UnchargedDays,
} from './issued.ts'
import { personOf, type People } from './people.ts'

/** An invoice without the number and dates that issuing gives. */
export type InvoiceContent = Omit<IssuedInvoice, 'number' | 'issuedOn' | 'dueOn' | 'structuredCommunication'>

/** Everything that the invoice of a bill says, from today's facts; issuing keeps it as it is. */
export function invoiceContent(
  bill: FamilyBill,
  month: string,
  people: People,
  settings: DatedSettings,
  collection: Collection,
): InvoiceContent {
  const { id, firstName, lastName, street, postcode, city, iban, mandate } = personOf(
    people.contractHolders,
    bill.contractHolderId,
  )
  const billed = new Map(bill.children.map((child) => [child.facts.childId, child]))
  return {
    month,
    collection,
    contractHolder: {
      id,
      firstName,
      lastName,
      street,
      postcode,
      city,
      ...(iban ? { iban } : {}),
      ...(mandate ? { mandate } : {}),
    },
    children: childrenOf(bill).map((child) => invoiceChild(child, bill, people)),
    lines: bill.lines.map((line) => issuedLine(line, billed.get(line.childId), settings)),
    uncharged: bill.children.flatMap((child) => unchargedDays(child, settings)),
    totalCents: bill.totalCents,
  }
}

/** The children of a bill in order of id; a child may be on it with a cost only. */
function childrenOf(bill: FamilyBill): (BilledChild | { childId: string })[] {
  const known = new Map<string, BilledChild | { childId: string }>()
  for (const line of bill.lines) known.set(line.childId, { childId: line.childId })
  for (const child of bill.children) known.set(child.facts.childId, child)
  return [...known].sort(([a], [b]) => compareText(a, b)).map(([, child]) => child)
}

function invoiceChild(child: BilledChild | { childId: string }, bill: FamilyBill, people: People): InvoiceChild {
  const childId = 'facts' in child ? child.facts.childId : child.childId
  const { firstName, lastName } = personOf(people.children, childId)
  const name = { childId, firstName, lastName }
  if (!('facts' in child)) return { ...name, hosts: [], tariffs: [], freeDays: [] }
  const lines = bill.lines.filter((line) => line.childId === childId)
  const days = [...lines.flatMap((line) => line.days), ...child.uncharged]
  const agreements = [...new Map(days.map((day) => [day.agreement.id, day.agreement])).values()]
  agreements.sort((a, b) => compareText(a.id, b.id))
  // The hosts of the agreements, then those where the child was in their place.
  const substitutes = days.flatMap((day) => day.present.map((stay) => stay.hostId)).sort(compareText)
  const hostIds = new Set([...agreements.map((agreement) => agreement.hostId), ...substitutes])
  const tariffs = new Set(lines.flatMap((line) => line.days.flatMap((day) => tariffOf(child, day) ?? [])))
  return {
    ...name,
    hosts: [...hostIds].map((hostId) => {
      const host = personOf(people.hosts, hostId)
      return { hostId, firstName: host.firstName, lastName: host.lastName }
    }),
    tariffs: [...tariffs].sort((a, b) => a.from - b.from).map(issuedTariff),
    freeDays: agreements.map((agreement) => {
      const { year, entitled, usedBefore, used, usedInPeriod, left } = child.balanceOf(agreement)
      return {
        agreementId: agreement.id,
        year,
        entitled,
        usedBefore: usedBefore + used - usedInPeriod,
        usedThisMonth: usedInPeriod,
        left,
      }
    }),
  }
}

function tariffOf(child: BilledChild, { agreement, date }: CareDay): Tariff | undefined {
  return tariffOn(child.facts.tariffs, agreement.contractHolderId, date)
}

function issuedTariff(tariff: Tariff): IssuedTariff {
  return {
    dayCents: tariff.dayCents,
    kind: tariff.kind,
    ...(tariff.kindcode === undefined ? {} : { kindcode: tariff.kindcode }),
    from: formatDate(tariff.from),
    ...(tariff.until === openEnd ? {} : { until: formatDate(tariff.until) }),
  }
}

function issuedLine(line: BillLine, child: BilledChild | undefined, settings: DatedSettings): IssuedLine {
  const { childId, kind, percent, unitCents, quantity, amountCents, cost } = line
  const days = line.days.toSorted(compareDays)
  return {
    childId,
    kind,
    percent,
    unitCents,
    quantity,
    amountCents,
    ...(cost ? { description: cost.description, costDate: formatDate(cost.date), fiscal: cost.fiscal } : {}),
    days: days.map((day) => issuedDay(day, settings, child && tariffOf(child, day))),
  }
}

function unchargedDays(child: BilledChild, settings: DatedSettings): UnchargedDays[] {
  return unchargedKinds.flatMap((kind) => {
    const days = child.uncharged.filter((day) => day.kind === kind).sort(compareDays)
    if (days.length === 0) return []
    return [{ childId: child.facts.childId, kind, days: days.map((day) => issuedDay(day, settings)) }]
  })
}

/** The facts of a day in the form that is kept. */
function issuedDay(day: CareDay, settings: DatedSettings, tariff?: Tariff): IssuedDay {
  const { absence, closure } = day
  return {
    date: formatDate(day.date),
    agreementId: day.agreement.id,
    hostId: day.agreement.hostId,
    reserved: [...day.reserved],
    present: day.present
      .toSorted((a, b) => a.from - b.from)
      .map(({ hostId, from, until }) => ({ hostId, from, until })),
    reservedMinutes: day.reservedMinutes,
    presentMinutes: day.presentMinutes,
    billedMinutes: day.billedMinutes,
    goesToSchool: day.goesToSchool,
    ...(tariff ? { dayCents: tariff.dayCents } : {}),
    ...(absence
      ? {
          absence: {
            reason: absence.reason,
            ...(absence.notifiedAt === undefined ? {} : { notifiedAt: absence.notifiedAt }),
            late: isLateNotice(absence, settings),
            ...(absence.ruling === undefined ? {} : { ruling: absence.ruling }),
          },
        }
      : {}),
    ...(closure ? { closure: closure.reason } : {}),
    ...(day.unregistered ? { unregistered: true as const } : {}),
  }
}
