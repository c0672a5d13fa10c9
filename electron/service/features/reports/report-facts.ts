import type { Executor } from '../../../../db/open.ts'
import { readBillingFacts } from '../../../../db/repositories/billing-facts.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readStayChecks } from '../../../../db/repositories/stay-checks.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import type { Child, Host } from '../../../../shared/domain/exchange/document.ts'
import type { ReportedChild, ReportedLocation, ReportFacts } from '../../../../shared/domain/reports/fo-su-05/facts.ts'
import { organiserOf } from '../records/organiser.ts'
import { readIsJustified } from './justified.ts'

/** What the forms of a month follow from, with the files of hosts and children they speak of. */
export type MonthFacts = { facts: ReportFacts; hosts: ReadonlyMap<string, Host>; children: ReadonlyMap<string, Child> }

/** Reads a month as the report needs it: the facts of billing, and how Opgroeien knows locations and children. */
export async function readReportFacts(db: Executor, month: string, today: string): Promise<MonthFacts> {
  const organiser = await organiserOf(db)
  const period = monthPeriod(month)
  const billing = await readBillingFacts(db, period)
  const capacity = await readCapacityFacts(db, period)
  const hosts = new Map((await readHostRecords(db)).map((host) => [host.id, host]))
  const children = new Map((await readChildRecords(db)).map((child) => [child.id, child]))
  return {
    hosts,
    children,
    facts: {
      month,
      organiserName: organiser.name,
      ...(organiser.responsible === undefined ? {} : { responsible: organiser.responsible }),
      children: billing.children.flatMap((child): ReportedChild[] => {
        const record = children.get(child.childId)
        return record ? [{ ...child, ...namesOf(record) }] : []
      }),
      locations: capacity.hosts.flatMap((opening): ReportedLocation[] => {
        const record = hosts.get(opening.hostId)
        return record ? [{ opening, ...locationOf(record) }] : []
      }),
      closures: billing.closures,
      settings: billing.settings,
      isJustified: await readIsJustified(db),
      isLookedAt: await readStayChecks(db, { from: formatDate(period.from), until: formatDate(period.until) }),
      today: parseDate(today),
    },
  }
}

function namesOf(child: Child) {
  const { firstName, lastName, birthDate, fullTimeSchoolOn, attestFirstName, attestLastName } = child
  return {
    firstName,
    lastName,
    birthDate: parseDate(birthDate),
    ...(fullTimeSchoolOn === undefined ? {} : { fullTimeSchoolOn: parseDate(fullTimeSchoolOn) }),
    ...(attestFirstName === undefined ? {} : { attestFirstName }),
    ...(attestLastName === undefined ? {} : { attestLastName }),
  }
}

/** A location whose name at Opgroeien was not written down is called as its host. */
function locationOf(host: Host): Omit<ReportedLocation, 'opening'> {
  return {
    name: host.locationName ?? `${host.firstName} ${host.lastName}`,
    ...(host.dossierNumber === undefined ? {} : { dossierNumber: host.dossierNumber }),
    permissions: (host.permissions ?? []).map(({ kind, ...span }) => ({ kind, ...periodOf(span) })),
  }
}
